package org.biaogan.metrics.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is told, and again until it is taken. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WebhookTest extends Subscribed {

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
}
