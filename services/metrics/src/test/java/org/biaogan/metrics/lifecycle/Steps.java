package org.biaogan.metrics.lifecycle;

import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.attachment.FileClient;

/** Takes steps with projects over HTTP. */
final class Steps {

    private Steps() {}

    static ValidatableResponse take(Api who, String project, String action, String on, String more) {
        return who.post(transitions(project), "{\"action\":\"%s\",\"on\":\"%s\"%s}".formatted(action, on, more));
    }

    static String evidence(String project) {
        return ",\"evidence\":[\"%s\"]".formatted(FileClient.photo(project));
    }

    static String transitions(String project) {
        return "/projects/" + project + "/transitions";
    }

    static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("errors.code", hasItem(code));
    }
}
