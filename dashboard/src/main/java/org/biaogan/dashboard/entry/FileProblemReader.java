package org.biaogan.dashboard.entry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** As {@link ProblemReader}, and reads the rows of a refused file as well. */
public class FileProblemReader implements ResponseExceptionMapper<Refusal> {

    private static final int SERVER_ERROR = 500;

    @Override
    public Refusal toThrowable(Response response) {
        if (response.getStatus() >= SERVER_ERROR) {
            return null;
        }
        JsonObject problem = ProblemReader.problem(response);
        Refusal refusal = ProblemReader.read(response.getStatus(), problem);
        return problem.getValue("rows") instanceof JsonArray rows
                ? new RefusedFile(refusal, problem.getInteger("refused", rows.size()), reasons(rows))
                : refusal;
    }

    private static List<FileJudgement.Reason> reasons(JsonArray rows) {
        return rows.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(row -> new FileJudgement.Reason(
                        row.getInteger("line", 0),
                        row.getString("column", ""),
                        row.getString("code", ""),
                        row.getString("message", "")))
                .toList();
    }
}
