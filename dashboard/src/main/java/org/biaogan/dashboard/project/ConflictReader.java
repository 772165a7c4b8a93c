package org.biaogan.dashboard.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** As {@link ProblemReader}, but who comes late learns in addition what was changed meanwhile. */
public class ConflictReader implements ResponseExceptionMapper<Refusal> {

    private static final int SERVER_ERROR = 500;
    private static final int STALE = 412;

    /** Amounts go back into a form, so not a digit of them may be lost. */
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public Refusal toThrowable(Response response) {
        if (response.getStatus() >= SERVER_ERROR) {
            return null;
        }
        String body = ProblemReader.text(response);
        JsonObject problem = ProblemReader.problem(body);
        Refusal refusal = ProblemReader.read(response.getStatus(), problem);
        return response.getStatus() == STALE && problem.getValue("version") instanceof Integer
                ? changed(refusal, body)
                : refusal;
    }

    private static Refusal changed(Refusal refusal, String body) {
        try {
            return new ChangedMeanwhile(refusal, EXACT.readValue(body, ChangedMeanwhile.Said.class));
        } catch (JsonProcessingException unreadable) {
            return refusal;
        }
    }
}
