package org.biaogan.metrics.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.official;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.problem.Matters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DossierTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.parse(Matters.TODAY);

    /** A Wednesday to come, so that deadlines before it can still be set today. */
    private static final LocalDate WEDNESDAY = TODAY.plusDays(9).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    private final Api supervisor = Matters.supervisor();
    private String unit;
    private String official;

    @BeforeEach
    void anOfficialOfAUnit() {
        unit = unit();
        official = official(unit);
    }

    @AfterEach
    void goOn() {
        TestClock.goOn();
    }

    @Test
    void whatAnOfficialAnswersForStandsInOneDossier() {
        // Given
        YearMonth due = YearMonth.from(TODAY).minusMonths(1);
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"releaseLagDays\":0");
        target(indicator, unit, due.getYear(), "\"value\":100", ",\"responsible\":[\"%s\"]".formatted(official));
        observe(row(indicator, unit, due.toString(), "1"));
        String project = project(unit, ",\"leader\":\"%s\"".formatted(official));
        String late = problem(WEDNESDAY.minusDays(9));
        String week = problem(WEDNESDAY.plusDays(4));
        String later = problem(WEDNESDAY.plusDays(5));
        String meeting = "D-M" + COUNTER.incrementAndGet();
        String decision = "{\"number\":1,\"text\":\"督办\",\"owner\":\"%s\",\"official\":\"%s\",\"deadline\":\"%s\"}"
                .formatted(unit, official, WEDNESDAY.minusDays(2));
        supervisor
                .post("/meetings", Matters.meeting(meeting, "\"heldOn\":\"%s\"".formatted(TODAY), decision))
                .statusCode(201);
        String before = Instant.now().toString();

        // When
        TestClock.stopAt(WEDNESDAY + "T09:00:00+08:00");

        // Then
        supervisor
                .get("/officials/" + official + "/dossier")
                .statusCode(200)
                .body("official.name", equalTo("测试干部"))
                .body("today", equalTo(WEDNESDAY.toString()))
                .body("week.monday", equalTo(WEDNESDAY.minusDays(2).toString()))
                .body("week.sunday", equalTo(WEDNESDAY.plusDays(4).toString()))
                .body("targets.red", equalTo(1))
                .body("targets.items.indicator", contains(indicator))
                .body("projects.items.code", contains(project))
                .body("projects.items.role", contains("LEADER"))
                .body("problems.items.code", contains(late, week, later))
                .body("problems.overdue", equalTo(1))
                .body("directives.items.code", contains(meeting + ".1"))
                .body("late.findAll { it.kind != 'PROJECT' }.ref", contains(late, meeting + ".1"))
                .body("late.findAll { it.kind == 'PROJECT' }.what", contains("START"))
                .body("late.find { it.ref == '%s' }.daysLate".formatted(late), equalTo(9))
                .body("late.find { it.ref == '%s' }.escalation".formatted(late), equalTo("DEPUTY"))
                .body("dueThisWeek.ref", contains(meeting + ".1", week));
        supervisor
                .get("/officials/" + official + "/dossier?asOf=" + before)
                .body("today", equalTo(Matters.TODAY))
                .body("problems.overdue", equalTo(0))
                .body("projects.items[0].openProblems", nullValue());
    }

    @Test
    void conditionsThatAnOfficialOwesAreListedWithTheirPromises() {
        // Given
        String project = project(unit);
        Api.asAdmin()
                .post("/projects/" + project + "/conditions", """
                        {"items":[{"key":"LAND","name":"用地","mandatory":true,"owedBy":"%s","owedByOfficial":"%s",
                         "promisedOn":"%s"}]}""".formatted(unit, official, TODAY.plusDays(3)))
                .statusCode(201);

        // When
        TestClock.stopAt(TODAY.plusDays(5) + "T09:00:00+08:00");

        // Then
        supervisor
                .get("/officials/" + official + "/dossier")
                .body("conditionsOwed.missing", equalTo(1))
                .body("conditionsOwed.overdue", equalTo(1))
                .body("conditionsOwed.items.key", contains("LAND"))
                .body("late.ref", contains(project + "/LAND"))
                .body("late.daysLate", contains(2));
    }

    @Test
    void anUnknownOfficialIsNotFoundAndAFreshOneAnswersForNothing() {
        supervisor.get("/officials/NOBODY/dossier").statusCode(404);
        supervisor
                .get("/officials/" + official + "/dossier")
                .body("targets.items", hasSize(0))
                .body("late", hasSize(0))
                .body("dueThisWeek", hasSize(0));
    }

    @Test
    void theStatementsDoNotGrowWithTheDuties() {
        String busy = official(unit);
        fill(official, 1);
        fill(busy, 4);
        // standings that another test's clock left behind are brought up to date by the first reader
        supervisor.get("/officials/" + busy + "/dossier").statusCode(200);
        List<String> few = Statements.ofReading(() -> supervisor.get("/officials/" + official + "/dossier"));
        List<String> many = Statements.ofReading(() -> supervisor
                .get("/officials/" + busy + "/dossier")
                .body("problems.items", hasSize(4))
                .body("projects.items", hasSize(4)));
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    private void fill(String who, int each) {
        String kept = official;
        official = who;
        for (int i = 0; i < each; i++) {
            project(unit, ",\"handler\":\"%s\"".formatted(who));
            problem(TODAY.plusDays(3));
        }
        official = kept;
    }

    private String problem(LocalDate deadline) {
        return Matters.problem(
                "问题",
                "{\"kind\":\"ENTERPRISE\",\"name\":\"某某制造\"}",
                ",\"unit\":\"%s\",\"owner\":\"%s\",\"official\":\"%s\",\"deadline\":\"%s\""
                        .formatted(unit, unit, official, deadline));
    }
}
