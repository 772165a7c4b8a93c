package org.biaogan.dashboard.intake;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** As {@link ProblemReader}, but a refused file says in addition all that the answer to a taken one says. */
public class ImportProblemReader implements ResponseExceptionMapper<Refusal> {

    private static final int SERVER_ERROR = 500;

    @Override
    public Refusal toThrowable(Response response) {
        int status = response.getStatus();
        if (status >= SERVER_ERROR) {
            return null;
        }
        JsonObject problem = ProblemReader.problem(response);
        Refusal refusal = ProblemReader.read(status, problem);
        return problem.containsKey("rows")
                ? new ImportRefused(status, refusal.getMessage(), problem.mapTo(ImportAnswer.class))
                : refusal;
    }
}
