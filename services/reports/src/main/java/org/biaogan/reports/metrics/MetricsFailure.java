package org.biaogan.reports.metrics;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.biaogan.reports.rest.FieldError;
import org.biaogan.reports.rest.Problem;
import org.jboss.logging.Logger;

/** What it means for the caller of this service that metrics did not answer, or refused. */
final class MetricsFailure {

    private static final Logger LOG = Logger.getLogger(MetricsFailure.class);
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Set<String> OWN_FIELDS = Set.of("unit", "period", "asOf");

    private MetricsFailure() {}

    /** Refusals are passed on with the field of this service's own request; everything else is 503. */
    static Throwable translate(Throwable failure) {
        if (failure instanceof HttpProblem) {
            return failure;
        }
        if (failure instanceof WebApplicationException refusal) {
            return refused(refusal.getResponse());
        }
        LOG.warnf("The metrics service did not answer: %s", failure);
        return Problem.unavailable("The metrics service cannot be read at the moment; nothing was stored", RETRY);
    }

    private static Throwable refused(Response response) {
        return switch (response.getStatus()) {
            case 404 ->
                Problem.refused(new FieldError("unit", "UNKNOWN_UNIT", "The unit is not known to the metrics service"));
            case 400, 422 -> Problem.refused(blamed(response).toArray(FieldError[]::new));
            case 401 ->
                HttpProblem.builder()
                        .withStatus(401)
                        .withTitle("Unauthorized")
                        .withDetail("The metrics service does not accept the token")
                        .build();
            case 403 -> Problem.forbidden("The metrics service does not show these figures to the caller");
            default -> {
                LOG.warnf("The metrics service answered %d", response.getStatus());
                yield Problem.unavailable(
                        "The metrics service failed with status " + response.getStatus() + "; nothing was stored",
                        RETRY);
            }
        };
    }

    private static List<FieldError> blamed(Response response) {
        JsonObject problem = readable(response);
        List<FieldError> errors = problem.getJsonArray("errors", new JsonArray()).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(error -> OWN_FIELDS.contains(error.getString("field")))
                .map(error -> new FieldError(
                        error.getString("field"), error.getString("code", "REFUSED"), error.getString("message", "")))
                .toList();
        if (!errors.isEmpty()) {
            return errors;
        }
        String detail = problem.getString("detail", "The metrics service refuses this unit and period");
        return List.of(new FieldError("period", "REFUSED", detail));
    }

    private static JsonObject readable(Response response) {
        try {
            return new JsonObject(response.readEntity(String.class));
        } catch (RuntimeException unreadable) {
            return new JsonObject();
        }
    }
}
