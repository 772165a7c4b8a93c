package org.biaogan.dashboard.upstream;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns a service's 4xx into a {@link Refusal}; a 5xx stays what the client makes of it and counts as an outage. */
public class ProblemReader implements ResponseExceptionMapper<Refusal> {

    @Override
    public Refusal toThrowable(Response response) {
        int status = response.getStatus();
        if (status >= 500) {
            return null;
        }
        return read(status, problem(response));
    }

    /** What a problem says; for those who read more of it than this. */
    public static Refusal read(int status, JsonObject problem) {
        String detail = problem.getString("detail", problem.getString("title", ""));
        return new Refusal(status, detail, faults(problem));
    }

    /** The body of a refusal; empty where it has none, or is no problem. */
    public static JsonObject problem(Response response) {
        return problem(text(response));
    }

    /** The body of an answer as it came; empty where it has none. */
    public static String text(Response response) {
        try {
            return response.hasEntity() ? response.readEntity(String.class) : "";
        } catch (IllegalStateException taken) {
            return "";
        }
    }

    /** The same of a body that was read already. */
    public static JsonObject problem(String body) {
        try {
            return body.isEmpty() ? new JsonObject() : new JsonObject(body);
        } catch (DecodeException notAProblem) {
            return new JsonObject();
        }
    }

    private static List<Refusal.Fault> faults(JsonObject problem) {
        JsonArray errors = problem.getValue("errors") instanceof JsonArray array ? array : new JsonArray();
        return errors.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(error -> new Refusal.Fault(
                        error.getString("field", ""), error.getString("code", ""), error.getString("message", "")))
                .toList();
    }
}
