package org.biaogan.metrics.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WebhookTest {

    private static final String SECRET = "a secret of some length";

    private final Api admin = Api.asAdmin();
    private final Instant start = Instant.now();
    private Receiver receiver;
    private String unit;
    private String code;

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

    @Test
    void aChangeIsToldSignedAndOnceWhereItIsTaken() {
        // Given
        subscribe("\"PROJECT_ADDED\"");

        // When
        String project = Fixture.project(unit);
        dispatch();
        dispatch();

        // Then
        assertThat(receiver.told).hasSize(1);
        Receiver.Told told = receiver.told.get(0);
        assertThat(told.kind()).isEqualTo("PROJECT_ADDED");
        assertThat(told.json().getString("id")).isEqualTo(told.event());
        assertThat(told.json().getString("subject")).isEqualTo("projects/" + project);
        assertThat(told.json().getString("project")).isEqualTo(project);
        assertThat(told.json().getString("unit")).isEqualTo(unit);
        assertThat(told.json().getString("who")).isEqualTo("admin");
        assertThat(OffsetDateTime.parse(told.json().getString("at"))).isNotNull();
        long sentAt =
                Long.parseLong(told.signature().substring(2, told.signature().indexOf(',')));
        assertThat(told.signature()).isEqualTo(Signature.of(SECRET, Instant.ofEpochSecond(sentAt), told.body()));
        assertThat(Instant.ofEpochSecond(sentAt)).isBetween(start.minusSeconds(1), Instant.now());
        deliveries("")
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].event", equalTo(told.event()))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].lastStatus", equalTo(200))
                .body("items[0].nextAttemptAt", nullValue());
    }

    @Test
    void whatFailsIsToldAgainLaterUnderTheSameIdUntilItIsTaken() {
        // Given
        subscribe("\"PROJECT_ADDED\"");
        receiver.answers(500, 302, 429);
        Fixture.project(unit);

        // When
        dispatch();
        dispatch();

        // Then
        assertThat(receiver.told).hasSize(1);
        deliveries("&state=PENDING")
                .body("items[0].lastStatus", equalTo(500))
                .body("items[0].nextAttemptAt", notNullValue());
        for (int minutes = 1; minutes <= 4; minutes++) {
            after(Duration.ofMinutes(minutes));
            dispatch();
        }
        assertThat(receiver.told).hasSize(4);
        assertThat(receiver.told.stream().map(Receiver.Told::event).distinct()).hasSize(1);
        assertThat(receiver.told.stream().map(Receiver.Told::attempt)).containsExactly("1", "2", "3", "4");
        deliveries("").body("items.state", contains("DELIVERED")).body("items[0].attempts", equalTo(4));
    }

    @Test
    void afterADayWithoutSuccessItIsGivenUpAndAPersonMayHaveItTriedAgain() {
        // Given
        subscribe("\"PROJECT_ADDED\"");
        Fixture.project(unit);
        receiver.answers(503, 503);
        dispatch();

        // When
        after(Duration.ofHours(24));
        dispatch();

        // Then
        int id = deliveries("&state=FAILED").body("items", hasSize(1)).extract().path("items[0].id");
        after(Duration.ofHours(48));
        dispatch();
        assertThat(receiver.told).hasSize(2);
        retry(admin, id).statusCode(200).body("state", equalTo("PENDING"));
        dispatch();
        deliveries("").body("items[0].state", equalTo("DELIVERED"));
        retry(admin, id).statusCode(409);
        retry(admin, 0).statusCode(404);
    }

    @Test
    void whatAReplicaTookBeforeItDiedIsToldByAnotherOne() {
        // Given
        subscribe("\"PROJECT_ADDED\"");
        Fixture.project(unit);

        // When
        List<DueDelivery> lost = on(() -> office.claim(1000));

        // Then
        assertThat(lost).anyMatch(due -> due.url().equals(receiver.url()));
        dispatch();
        assertThat(receiver.told).isEmpty();
        after(Duration.ofMinutes(2));
        dispatch();
        assertThat(receiver.told).hasSize(1);
        on(() -> office.settle(
                lost.stream().map(due -> Outcome.answered(due, 500)).toList()));
        deliveries("").body("items.state", contains("DELIVERED")).body("items[0].attempts", equalTo(2));
    }

    @Test
    void replicasThatSendAtOnceTellNothingTwice() {
        subscribe("\"PROJECT_ADDED\"");
        for (int i = 0; i < 5; i++) {
            Fixture.project(unit);
        }
        Stream.generate(() -> CompletableFuture.runAsync(this::dispatch))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(receiver.told.stream().map(Receiver.Told::event)).hasSize(5).doesNotHaveDuplicates();
        deliveries("&state=DELIVERED").body("items", hasSize(5));
    }

    @Test
    void aSubscriberThatNeverAnswersHoldsUpNobodyElse() {
        // Given
        subscribe("\"PROJECT_ADDED\"");
        receiver.sleeps(true);
        try (Receiver other = new Receiver()) {
            subscribe(code + "-2", other.url(), "\"PROJECT_ADDED\"");
            Fixture.project(unit);

            // When
            dispatch();

            // Then
            assertThat(other.told).hasSize(1);
            deliveries("")
                    .body("items[0].state", equalTo("PENDING"))
                    .body("items[0].lastError", containsString("Timeout"));
            receiver.sleeps(false);
            after(Duration.ofMinutes(1));
            dispatch();
            deliveries("").body("items[0].state", equalTo("DELIVERED"));
            admin.delete("/webhooks/" + code + "-2", "*").statusCode(204);
        }
    }

    @Test
    @Timeout(60)
    void anAnswerWithoutEndCountsByItsStatusAndHoldsUpNobody() {
        subscribe("\"PROJECT_ADDED\"");
        receiver.drips();
        Fixture.project(unit);
        dispatch();
        deliveries("").body("items[0].state", equalTo("DELIVERED")).body("items[0].lastStatus", equalTo(200));
    }

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
    void whatAChangeWasTakenBackWithIsToldToNobody() {
        subscribe("");
        admin.post("/projects", "{\"code\":\"P-%s\",\"name\":\"甲\",\"unit\":\"NOWHERE\"}".formatted(unit))
                .statusCode(422);
        dispatch();
        assertThat(receiver.kinds()).containsOnly("RECORD_CHANGED");
        assertThat(receiver.told)
                .allMatch(told -> told.json().getString("subject").equals("webhooks/" + code));
    }

    @Test
    void lightsThatTurnedAreToldThoughNobodyWroteThem() {
        // Given
        String indicator = Fixture.indicator("LEVEL", "YTD", "UP", "MONTH", ",\"releaseLagDays\":0");
        YearMonth due = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);
        Fixture.target(indicator, unit, due.getYear(), "100");
        Fixture.observe(Fixture.row(indicator, unit, due.toString(), "99"));
        on(() -> watch.look());
        subscribe("\"TURNED_RED\",\"TURNED_GREEN\"");

        // When
        Fixture.observe(Fixture.row(indicator, unit, due.toString(), "1", ",\"reason\":\"核减\""));
        on(() -> watch.look());
        on(() -> watch.look());
        dispatch();

        // Then
        List<Receiver.Told> ours = receiver.told.stream()
                .filter(told -> told.json().getString("subject").equals("assessments/%s/%s".formatted(indicator, unit)))
                .toList();
        assertThat(ours).hasSize(1);
        assertThat(ours.get(0).kind()).isEqualTo("TURNED_RED");
        assertThat(ours.get(0).json().getString("before")).isEqualTo("GREEN");
        assertThat(ours.get(0).json().getString("id")).isEqualTo(ours.get(0).event());
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

    private void subscribe(String kinds) {
        subscribe(code, receiver.url(), kinds);
    }

    private void subscribe(String name, String url, String kinds) {
        admin.post(
                        "/webhooks",
                        "{\"code\":\"%s\",\"url\":\"%s\",\"secret\":\"%s\",\"kinds\":[%s]}"
                                .formatted(name, url, SECRET, kinds))
                .statusCode(201)
                .body("active", equalTo(true));
    }

    private ValidatableResponse deliveries(String more) {
        return admin.get("/webhook-deliveries?webhook=%s%s".formatted(code, more))
                .statusCode(200)
                .body("items.webhook", everyItem(equalTo(code)));
    }

    private static ValidatableResponse retry(Api api, int id) {
        return api.request()
                .post("/api/v1/webhook-deliveries/%d/retry".formatted(id))
                .then();
    }

    private void after(Duration time) {
        TestClock.stopAt(start.plus(time).toString());
    }

    private void dispatch() {
        on(() -> dispatcher.dispatch());
    }

    private static <T> T on(Supplier<Uni<T>> deed) {
        try {
            return VertxContextSupport.subscribeAndAwait(deed);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
