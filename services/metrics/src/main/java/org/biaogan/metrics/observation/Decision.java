package org.biaogan.metrics.observation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * What is decided on one submission.
 *
 * @param id of the submission
 * @param reason needed to return it
 */
public record Decision(long id, Verdict verdict, String reason) {

    /** The decisions as rows for a statement. */
    public static JsonArray toJson(List<Decision> decisions) {
        JsonArray json = new JsonArray();
        decisions.forEach(decision -> json.add(new JsonObject()
                .put("id", decision.id())
                .put("verdict", decision.verdict().name())
                .put("reason", decision.reason())));
        return json;
    }
}
