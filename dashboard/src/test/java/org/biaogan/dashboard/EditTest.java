package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class EditTest {

    private static final String EDIT = "/projects/" + ProjectStandIn.CODE + "/edit";

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void formShowsWhatIsKnownAndSendsItAllBack() {
        StandIn.services().stubFor(put(ProjectStandIn.PROJECT).willReturn(StandIn.json(200, "plant.json")));
        Guest admin = Guest.signedInAs("admin");
        String form = admin.get(EDIT).asString();
        assertThat(form).contains("value=\"320000\"", "2026 | 120000 | 主体完工，设备进场", "<option value=\"ECO\" selected>");

        Response answer = send(
                admin,
                EDIT,
                form,
                Map.of("version", "3", "name", "新名", "plans", "2026 | 130000 | 完工", "totalInvestment", "330000"));

        assertThat(answer.statusCode()).isEqualTo(303);
        StandIn.services()
                .verify(putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT))
                        .withHeader("If-Match", equalTo("\"v3\""))
                        .withRequestBody(matchingJsonPath("$.totalInvestment", equalTo("330000")))
                        .withRequestBody(matchingJsonPath("$.plans[0].year", equalTo("2026"))));
    }

    @Test
    void whoComesLateSeesWhatWasChangedBesideWhatWasTypedAndGoesOnFromThere() {
        StandIn.services()
                .stubFor(
                        put(ProjectStandIn.PROJECT)
                                .willReturn(
                                        StandIn.problem(
                                                412,
                                                "{\"status\":412,\"detail\":\"stale\",\"errors\":[],\"version\":5,\"changes\":[{\"field\":\"totalInvestment\",\"before\":320000,\"after\":350000,\"version\":5,\"by\":\"孙启明\",\"at\":\"2026-11-24T10:00:00+08:00\",\"reason\":\"概算调整\"}]}")));
        Guest admin = Guest.signedInAs("admin");

        Response answer = send(
                admin,
                EDIT,
                admin.get(EDIT).asString(),
                Map.of("version", "3", "name", "新名", "totalInvestment", "330000"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Text.table(answer.asString())).contains("总投资 320000 350000 330000 孙启明 概算调整");
        assertThat(answer.asString()).contains("name=\"version\" value=\"5\"", "value=\"新名\"", "value=\"330000\"");
    }

    @Test
    void projectIsRegisteredAndRefusalStandsAtTheField() {
        StandIn.services()
                .stubFor(
                        post("/api/v1/projects")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"plannedCompletion\",\"code\":\"END_BEFORE_START\",\"message\":\"before\"}]}")));
        Guest admin = Guest.signedInAs("admin");

        Response answer =
                send(admin, "/projects/new", admin.get("/projects/new").asString(), Map.of("code", "X-1", "name", "甲"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("id=\"plannedCompletion-fault\"", "value=\"X-1\"");
        StandIn.services().verify(postRequestedFor(urlPathEqualTo("/api/v1/projects")));
    }

    private static Response send(Guest guest, String path, String form, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("csrf-token", Guest.token(form));
        return guest.post(path, sent);
    }
}
