package org.biaogan.metrics.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A subscriber of its own, and what becomes of what it is told. */
abstract class Subscribed {

    static final String SECRET = "a secret of some length";

    final Api admin = Api.asAdmin();
    final Instant start = Instant.now();
    Receiver receiver;
    String unit;
    String code;

    @Inject
    Dispatcher dispatcher;

    @Inject
    PostOffice office;

    @Inject
    LightWatch watch;

    @BeforeEach
    void aSubscriberOfItsOwn() {
        receiver = new Receiver();
        unit = Fixture.unit();
        code = "W-" + unit;
    }

    @AfterEach
    void nobodyListensAnyMore() {
        TestClock.goOn();
        admin.delete("/webhooks/" + code, "*");
        receiver.close();
    }

    void subscribe(String kinds) {
        subscribe(code, receiver.url(), kinds);
    }

    void subscribe(String name, String url, String kinds) {
        admin.post(
                        "/webhooks",
                        "{\"code\":\"%s\",\"url\":\"%s\",\"secret\":\"%s\",\"kinds\":[%s]}"
                                .formatted(name, url, SECRET, kinds))
                .statusCode(201)
                .body("active", equalTo(true));
    }

    ValidatableResponse deliveries(String more) {
        return admin.get("/webhook-deliveries?webhook=%s%s".formatted(code, more))
                .statusCode(200)
                .body("items.webhook", everyItem(equalTo(code)));
    }

    static ValidatableResponse retry(Api api, int id) {
        return api.request()
                .post("/api/v1/webhook-deliveries/%d/retry".formatted(id))
                .then();
    }

    void after(Duration time) {
        TestClock.stopAt(start.plus(time).toString());
    }

    void dispatch() {
        on(() -> dispatcher.dispatch());
    }

    static <T> T on(Supplier<Uni<T>> deed) {
        try {
            return VertxContextSupport.subscribeAndAwait(deed);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
