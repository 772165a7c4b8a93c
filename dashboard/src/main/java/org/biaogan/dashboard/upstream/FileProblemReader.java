package org.biaogan.dashboard.upstream;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** As {@link ProblemReader}, but a refused file says in addition all that the answer to a taken one says. */
public class FileProblemReader implements ResponseExceptionMapper<Refusal> {

    private static final int SERVER_ERROR = 500;

    @Override
    public Refusal toThrowable(Response response) {
        if (response.getStatus() >= SERVER_ERROR) {
            return null;
        }
        JsonObject problem = ProblemReader.problem(response);
        Refusal refusal = ProblemReader.read(response.getStatus(), problem);
        return problem.containsKey("rows") ? new RefusedFile(refusal, problem) : refusal;
    }
}
