package org.biaogan.dashboard.project;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** As {@link ProblemReader}, but who comes late learns in addition what was changed meanwhile. */
public class ConflictReader implements ResponseExceptionMapper<Refusal> {

    private static final int SERVER_ERROR = 500;
    private static final int STALE = 412;

    @Override
    public Refusal toThrowable(Response response) {
        if (response.getStatus() >= SERVER_ERROR) {
            return null;
        }
        JsonObject problem = ProblemReader.problem(response);
        Refusal refusal = ProblemReader.read(response.getStatus(), problem);
        return response.getStatus() == STALE && problem.getValue("version") instanceof Integer version
                ? new ChangedMeanwhile(refusal, new ChangedMeanwhile.Said(version, changes(problem)))
                : refusal;
    }

    private static List<ChangedMeanwhile.Change> changes(JsonObject problem) {
        return problem.getJsonArray("changes", new JsonArray()).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(change -> new ChangedMeanwhile.Change(
                        change.getString("field"),
                        change.getValue("before"),
                        change.getValue("after"),
                        change.getString("by"),
                        change.getString("at") == null ? null : OffsetDateTime.parse(change.getString("at")),
                        change.getString("reason")))
                .toList();
    }
}
