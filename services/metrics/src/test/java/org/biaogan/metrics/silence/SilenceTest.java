package org.biaogan.metrics.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SilenceTest {

    private static final String BEING_BUILT = ",\"stage\":\"UNDER_CONSTRUCTION\",\"stageSince\":\"2026-01-01\"";

    private final Api admin = Api.asAdmin();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = Fixture.unit();
    }

    @AfterEach
    void theClockGoesOn() {
        TestClock.goOn();
    }

    @Test
    void aProjectIsSilentFromTheDayAfterTheLastOneAllowed() {
        // Given
        String project = Fixture.project(unit, BEING_BUILT);

        // Then
        on(40).body("items", hasSize(0));
        on(41).body("items.project", contains(project))
                .body("items[0].kinds", contains("REPORT"))
                .body("items[0].lastReport", nullValue())
                .body("items[0].daysWithoutReport", equalTo(41))
                .body("items[0].allowed", equalTo(40))
                .body("items[0].overdueDays", equalTo(1))
                .body("items[0].unitName", equalTo("测试单位"));
        on(91).body("items[0].kinds", contains("VISIT", "REPORT")).body("items[0].allowed", equalTo(90));
        admin.get("/silence?unit=%s&kind=REPORT".formatted(unit)).body("items", hasSize(1));
        on(50);
        admin.get("/silence?unit=%s&kind=VISIT".formatted(unit)).body("items", hasSize(0));
    }

    @Test
    void aVisitBreaksTheSilenceAndFlagshipProjectsAreExpectedToHaveMoreOfThem() {
        // Given
        String flagship = Fixture.project(unit, BEING_BUILT + ",\"flagship\":true");
        String visited = Fixture.project(Fixture.unit(unit), BEING_BUILT + ",\"flagship\":true");
        String official = "T-" + unit;
        admin.post("/officials", "{\"code\":\"%s\",\"name\":\"王某\"}".formatted(official))
                .statusCode(201);

        // When
        TestClock.stopAt(today.plusDays(20) + "T10:00:00+08:00");
        admin.post("/visits", """
                        {"id":"%s","project":"%s","official":"%s","on":"%s","seen":"正常"}""".formatted(UUID.randomUUID(), visited, official, today.plusDays(20)))
                .statusCode(201);

        // Then
        TestClock.stopAt(today.plusDays(31) + "T10:00:00+08:00");
        admin.get("/silence?kind=VISIT&unit=" + unit).body("items.project", contains(flagship));
        TestClock.stopAt(today.plusDays(51) + "T10:00:00+08:00");
        admin.get("/silence?kind=VISIT&unit=" + unit)
                .body("items.project", contains(flagship, visited))
                .body("items[1].lastVisit", equalTo(today.plusDays(20).toString()))
                .body("items[1].daysWithoutVisit", equalTo(31));
    }

    @Test
    void aReportBreaksTheSilenceUpToTheEndOfItsPeriodHoweverLateItIsSent() {
        // Given
        String project = Fixture.project(unit, BEING_BUILT);
        LocalDate end = today.with(TemporalAdjusters.lastDayOfMonth());
        int silent = (int) ChronoUnit.DAYS.between(today, end) + 41;

        // When
        TestClock.stopAt(end.plusDays(1) + "T10:00:00+08:00");
        report(project, YearMonth.from(end));

        // Then
        on(silent - 1).body("items", hasSize(0));
        on(silent)
                .body("items[0].lastReport", equalTo(end.toString()))
                .body("items[0].daysWithoutReport", equalTo(41))
                .body("items[0].kinds", contains("REPORT"));
        report(project, YearMonth.of(2019, 1));
        on(silent).body("items[0].lastReport", equalTo(end.toString())).body("items[0].kinds", contains("REPORT"));
    }

    private void report(String project, YearMonth month) {
        admin.post("/projects/%s/progress".formatted(project), "{\"period\":\"%s\",\"completed\":100}".formatted(month))
                .statusCode(201);
    }

    @Test
    void nothingIsExpectedOfProjectsThatNobodyBuilds() {
        Fixture.project(unit);
        Fixture.project(unit, ",\"stage\":\"COMPLETED\"");
        on(1000).body("items", hasSize(0));
    }

    @Test
    void aProjectThatIsToBeRetiredIsExpectedToBeHeardOfUntilThen() {
        String project = Fixture.project(unit, BEING_BUILT);
        admin.put(
                        "/projects/" + project,
                        "\"v1\"",
                        "{\"name\":\"甲\",\"unit\":\"%s\",\"validTo\":\"%s\",\"reason\":\"x\"}"
                                .formatted(unit, today.plusDays(41)))
                .statusCode(200);
        on(41).body("items.project", contains(project));
        on(42).body("items", hasSize(0));
    }

    @Test
    void ofSeveralRulesTheMostParticularHoldsAndOnlyFromItsDayOn() {
        // Given
        String category = "C-" + unit;
        Fixture.project(unit, BEING_BUILT + ",\"flagship\":true,\"category\":\"%s\"".formatted(category));
        String rule = """
                {"code":"%s","kind":"VISIT","stages":["UNDER_CONSTRUCTION"],"category":"%s","days":5,
                 "effectiveFrom":"%s"%s}""";

        // When
        admin.post("/silence-rules", rule.formatted("S-" + unit, category, today.plusDays(8), ""))
                .statusCode(201);

        // Then
        on(7).body("items", hasSize(0));
        on(8).body("items[0].allowed", equalTo(5));
        admin.put(
                        "/silence-rules/S-" + unit,
                        "\"v1\"",
                        rule.formatted("S-" + unit, category, today.plusDays(8), ",\"reason\":\"x\"")
                                .replace("\"days\":5", "\"days\":30"))
                .statusCode(200)
                .body("days", equalTo(30));
        on(8).body("items", hasSize(0));
        admin.delete("/silence-rules/S-" + unit, "\"v2\"").statusCode(204);
        on(31).body("items[0].allowed", equalTo(30));
    }

    @Test
    void rulesAreKeptByAdministratorsAndSomeAreThereFromTheStart() {
        admin.get("/silence-rules").body("items.code", hasItems("VISIT", "VISIT-FLAGSHIP", "REPORT"));
        String rule = """
                {"code":"S-X","kind":"VISIT","stages":["STARTED"],"days":5,"effectiveFrom":"2026-01-01"}""";
        for (String role : List.of("viewer", "editor", "approver", "supervisor")) {
            Api.as(Tokens.of(role, unit)).post("/silence-rules", rule).statusCode(403);
        }
        admin.post("/silence-rules", "{\"code\":\"S-X\",\"stages\":[],\"days\":0}")
                .statusCode(422)
                .body("errors.field", contains("kind", "stages", "days", "effectiveFrom"));
        admin.get("/silence?kind=NOISE").statusCode(400);
        admin.get("/silence?unit=NOWHERE").statusCode(404);
    }

    @Test
    void theStatementsDoNotGrowWithTheProjects() {
        Fixture.project(unit, BEING_BUILT);
        List<String> few = Statements.during(() -> on(200).body("items", hasSize(1)));
        for (int i = 0; i < 5; i++) {
            Fixture.project(unit, BEING_BUILT);
        }
        List<String> many = Statements.during(() -> on(200).body("items", hasSize(6)));
        assertThat(many).hasSameSizeAs(few).isNotEmpty();
    }

    /** So many days from now. */
    private ValidatableResponse on(int days) {
        TestClock.stopAt(today.plusDays(days) + "T10:00:00+08:00");
        return admin.get("/silence?unit=" + unit).statusCode(200);
    }
}
