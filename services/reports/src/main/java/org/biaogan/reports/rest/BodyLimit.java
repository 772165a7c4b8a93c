package org.biaogan.reports.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies that are announced as too large before a byte of them is read, with a problem instead of the
 * framework's empty answer. What is larger without saying so is found out by {@link LimitedBody}.
 */
@ApplicationScoped
class BodyLimit {

    /** Before everything else, the framework's own check included. */
    private static final int FIRST = 100_000;

    private final long most;

    BodyLimit(@ConfigProperty(name = "biaogan.body-limit", defaultValue = "65536") long most) {
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        if (announced(context) <= most) {
            context.next();
            return;
        }
        FieldError error = Problem.tooLargeError(most);
        JsonObject problem = new JsonObject()
                .put("status", 413)
                .put("title", Problem.TOO_LARGE)
                .put("detail", error.message())
                .put("instance", context.request().path())
                .put(
                        "errors",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("field", error.field())
                                        .put("code", error.code())
                                        .put("message", error.message())));
        context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(problem.toBuffer());
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }
}
