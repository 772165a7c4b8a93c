package org.biaogan.metrics.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces itself too long, with a problem where the server by itself would say nothing. */
@Singleton
class AnnouncedLength {

    /** Comes right before the server's own check. */
    private static final int PRIORITY = 3;

    private static final long LONGEST_GOODBYE_MILLISECONDS = 5000;

    private final long mostBytes;

    AnnouncedLength(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
        this.mostBytes = mostBytes.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request()) > mostBytes) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void refuse(RoutingContext exchange) {
        exchange.response()
                .setStatusCode(BodyTooLarge.STATUS)
                .putHeader(HttpHeaders.CONTENT_TYPE, Rejected.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(problem(exchange.request().path()).toBuffer());
        sayGoodbye(exchange);
    }

    /** A client still sending sees the answer only if the connection lasts until it looks. */
    private static void sayGoodbye(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        request.endHandler(end -> request.connection().close());
        request.resume();
        exchange.vertx().setTimer(LONGEST_GOODBYE_MILLISECONDS, timer -> request.connection()
                .close());
    }

    private static JsonObject problem(String path) {
        Fault fault = BodyTooLarge.FAULT;
        return new JsonObject()
                .put("status", BodyTooLarge.STATUS)
                .put("title", BodyTooLarge.TITLE)
                .put("detail", fault.message())
                .put("instance", path)
                .put(
                        "errors",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("field", fault.field())
                                        .put("code", fault.code())
                                        .put("message", fault.message())));
    }
}
