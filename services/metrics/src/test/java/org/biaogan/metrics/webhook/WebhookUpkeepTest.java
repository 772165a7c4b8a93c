package org.biaogan.metrics.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.Test;

/** Who is told what, what is forgotten when, and who sees it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WebhookUpkeepTest extends Subscribed {

    @Test
    void anEventIsForgottenWithTheLastOfItsDeliveriesWhetherTakenOrGivenUp() {
        // Given
        subscribe("\"PROJECT_ADDED\"");
        try (Receiver other = new Receiver()) {
            subscribe(code + "-2", other.url(), "\"PROJECT_ADDED\"");
            receiver.answers(503, 503);
            Fixture.project(unit);
            dispatch();
            after(Duration.ofHours(24));
            dispatch();
            admin.delete("/webhooks/" + code + "-2", "*").statusCode(204);
        }
        deliveries("").body("items.state", contains("FAILED"));

        // When
        after(Duration.ofDays(30).plusHours(12));
        on(() -> office.forget());

        // Then
        admin.get("/webhook-deliveries?webhook=%s-2".formatted(code)).body("items", hasSize(0));
        deliveries("").body("items", hasSize(1));
        after(Duration.ofDays(32));
        on(() -> office.forget());
        deliveries("").body("items", hasSize(0));
    }

    @Test
    void ofTwoWhoTookAnEventTheLaterOneKeepsIt() {
        // Given
        subscribe("\"PROJECT_ADDED\"");
        try (Receiver other = new Receiver()) {
            subscribe(code + "-2", other.url(), "\"PROJECT_ADDED\"");
            receiver.answers(503);
            Fixture.project(unit);
            dispatch();
            after(Duration.ofHours(6));
            dispatch();
            admin.delete("/webhooks/" + code + "-2", "*").statusCode(204);
        }

        // When
        after(Duration.ofDays(30).plusHours(3));
        on(() -> office.forget());

        // Then
        admin.get("/webhook-deliveries?webhook=%s-2".formatted(code)).body("items", hasSize(0));
        deliveries("").body("items.state", contains("DELIVERED"));
    }

    @Test
    void whoIsSwitchedOffIsToldNothing() {
        subscribe("\"PROJECT_ADDED\"");
        Fixture.project(unit);
        admin.put(
                        "/webhooks/" + code,
                        "\"v1\"",
                        "{\"url\":\"%s\",\"kinds\":[\"PROJECT_ADDED\"],\"active\":false,\"reason\":\"停用\"}"
                                .formatted(receiver.url()))
                .statusCode(200)
                .body("active", equalTo(false));
        Fixture.project(unit);
        dispatch();
        assertThat(receiver.told).isEmpty();
        deliveries("").body("items", hasSize(1)).body("items[0].state", equalTo("FAILED"));
        int id = deliveries("").extract().path("items[0].id");
        admin.put(
                        "/webhooks/" + code,
                        "\"v2\"",
                        "{\"url\":\"%s\",\"active\":true,\"reason\":\"启用\"}".formatted(receiver.url()))
                .statusCode(200);
        retry(admin, id).statusCode(200);
        dispatch();
        assertThat(receiver.kinds()).contains("PROJECT_ADDED");
    }

    @Test
    void aSecretIsNeverAnsweredAndAPrivateDestinationRefused() {
        subscribe("");
        admin.get("/webhooks/" + code).body("secret", nullValue()).body("$", not(hasItem(SECRET)));
        assertThat(admin.get("/webhooks").extract().asString()).doesNotContain(SECRET);
        for (String url : List.of(
                "http://127.0.0.1:8080/",
                "https://127.0.0.1/",
                "https://10.0.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest",
                "https://2130706433/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://a.localhost/",
                "https://user:word@example.org/",
                "http://example.org/",
                "ftp://localhost/",
                "file:///etc/passwd",
                "nonsense")) {
            admin.post("/webhooks", "{\"code\":\"%s-X\",\"url\":\"%s\",\"secret\":\"%s\"}".formatted(code, url, SECRET))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("url"));
        }
        admin.post("/webhooks", "{\"code\":\"%s-X\",\"url\":\"%s\"}".formatted(code, receiver.url()))
                .statusCode(422)
                .body("errors.field", contains("secret"));
    }

    @Test
    void webhooksAndDeliveriesAreForAdministratorsOnly() {
        for (String role : List.of("viewer", "editor", "approver", "supervisor")) {
            Api other = Api.as(Tokens.of(role, unit));
            other.get("/webhooks").statusCode(403);
            other.get("/webhook-deliveries").statusCode(403);
            other.post(
                            "/webhooks",
                            "{\"code\":\"%s\",\"url\":\"%s\",\"secret\":\"%s\"}"
                                    .formatted(code, receiver.url(), SECRET))
                    .statusCode(403);
            retry(other, 1).statusCode(403);
        }
        admin.get("/webhook-deliveries?state=LOST").statusCode(400);
    }
}
