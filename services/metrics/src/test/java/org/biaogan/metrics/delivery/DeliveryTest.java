package org.biaogan.metrics.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects planned for 2026 and 2027, looked at in August 2026. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DeliveryTest {

    private static final String STARTED =
            ",\"stage\":\"UNDER_CONSTRUCTION\",\"stageSince\":\"2026-01-05\",\"actualStart\":\"2026-01-05\"";

    @Inject
    DataSource database;

    @Inject
    StandingClock standingClock;

    private String park;
    private String project;
    private Api editor;

    @BeforeEach
    void aProjectUnderConstruction() {
        TestClock.stopAt("2026-08-05T10:00:00+08:00");
        park = unit();
        project = project(park, STARTED);
        editor = Api.as(Tokens.of("editor", park));
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @Test
    void theStandingFollowsEveryReportPlanAndConfidence() {
        standing().body("standing.state", equalTo("LATE")).body("standing.light", nullValue());
        report(
                "2026-07",
                "\"completed\":500,\"completedThisYear\":2500,\"completedSinceStart\":2500,\"inPlace\":3000,"
                        + "\"physicalPercent\":28");
        standing()
                .body("standing.light", equalTo("GREEN"))
                .body("standing.state", nullValue())
                .body("standing.physicalPercent", equalTo(28))
                .body("standing.completedThisYear", equalTo(2500))
                .body("standing.completedSinceStart", equalTo(2500))
                .body("standing.planThisYear", equalTo(6000))
                .body("standing.inPlace", equalTo(3000))
                .body("standing.reportedPeriod", equalTo("2026-07"))
                .body("standing.reportedOn", equalTo("2026-08-05"))
                .body("standing.onDay", equalTo("2026-08-05"))
                .body("standing.paper", contains("NO_PHOTO"));
        report("2026-07", "\"completed\":500,\"physicalPercent\":10,\"reason\":\"复核\"");
        standing().body("standing.light", equalTo("RED")).body("standing.completedThisYear", nullValue());
        replan("\"plannedStart\":\"2026-06-01\",\"plannedCompletion\":\"2028-12-31\"");
        standing().body("standing.light", equalTo("GREEN"));
        confide(supervisor(), 2, "资金未落实").statusCode(201);
        standing().body("standing.confidence", equalTo(2)).body("standing.confidenceOn", equalTo("2026-08-05"));
    }

    @Test
    void aDayThatPassesTurnsLightsWithoutAnyChange() {
        String reserve = project(park, ",\"stage\":\"APPROVED\"");
        report("2026-06", "\"physicalPercent\":25");
        standing().body("standing.light", equalTo("GREEN"));
        TestClock.stopAt("2026-08-11T00:00:01+08:00");
        standing().body("standing.state", equalTo("LATE")).body("standing.onDay", equalTo("2026-08-11"));
        Api.asAdmin().get("/projects?unit=" + park + "&light=LATE").body("items.code", contains(project));
        Api.asAdmin().get("/projects?unit=" + park + "&light=RED").body("items.code", contains(reserve));
    }

    @Test
    void reckoningAgainGivesTheSameStandings() throws SQLException {
        report("2026-06", "\"completed\":300,\"completedSinceStart\":300,\"physicalPercent\":12.5");
        report("2026-07", "\"completed\":500,\"completedSinceStart\":800,\"physicalPercent\":12.5,\"inPlace\":700");
        confide(supervisor(), 4, "进度可控").statusCode(201);
        Map<String, Object> kept = standing().extract().path("standing");
        assertThat(kept).containsEntry("light", "RED").containsEntry("onDay", "2026-08-05");
        execute("update project_standing set on_day = null, light = null, state = 'X', deviation_points = 1,"
                + " physical_percent = 2, expected_percent = 3, completed_since_start = 4, completed_this_year = 5,"
                + " plan_this_year = 6, in_place = 7, reported_period = 'x', reported_on = null, confidence = 1,"
                + " confidence_on = null, paper = '{}' where project = '" + project + "'");
        assertThat(standing().extract().<Map<String, Object>>path("standing")).isEqualTo(kept);
    }

    @Test
    void whatAnotherReplicaIsAtIsLeftToItAndTheClockDoesTheRest() throws Throwable {
        String other = project(park, STARTED);
        try (Connection replica = database.getConnection()) {
            replica.setAutoCommit(false);
            try (Statement lock = replica.createStatement()) {
                lock.execute("select from project_standing where project = '" + project + "' for update");
            }
            TestClock.stopAt("2026-08-12T00:00:10+08:00");
            days().body("items.find { it.code == '%s' }.standing.onDay".formatted(other), equalTo("2026-08-12"))
                    .body("items.find { it.code == '%s' }.standing.onDay".formatted(project), equalTo("2026-08-05"));
            replica.rollback();
        }
        TestClock.stopAt("2026-08-13T00:00:10+08:00");
        VertxContextSupport.subscribeAndAwait(standingClock::refresh);
        assertThat(outdated()).isZero();
    }

    @Test
    void curvesAreOneTableOfTimeMoneyAndWork() {
        report("2026-06", "\"completed\":400,\"completedSinceStart\":2000,\"inPlace\":2500,\"physicalPercent\":20");
        String before = Api.asAdmin()
                .get("/projects/" + project + "/progress")
                .extract()
                .path("items[0].knownFrom");
        report("2026-07", "\"completed\":600,\"completedSinceStart\":2600,\"inPlace\":2500,\"physicalPercent\":20");
        curves().body("moneyUnit", equalTo("万元"))
                .body("points", hasSize(24))
                .body("points[6].period", equalTo("2026-07"))
                .body("points[6].completed", equalTo(2600))
                .body("points[6].completedPercent", equalTo(26))
                .body("points[6].inPlacePercent", equalTo(25))
                .body("points[6].physicalPercent", equalTo(20))
                .body("points[6].planPercent", equalTo(29.041096f))
                .body("points[7].completed", nullValue())
                .body("points[23].plannedInvestmentPercent", equalTo(100))
                .body("points[11].plannedInvestment", equalTo(6000))
                .body("spi", equalTo(0.688679245283f))
                .body("spiNote", nullValue())
                .body("cpi", nullValue())
                .body("cpiNote", startsWith("不可得"))
                .body("cpiNoteEn", startsWith("not available"))
                .body("paper.code", contains("NO_PHYSICAL_PROGRESS", "NO_PHOTO", "NO_FUNDS"))
                .body("paper.reason", hasItem("2026-07上报完成投资，但形象进度停在20%"))
                .body("paper.reasonEn", hasSize(3))
                .body("light", equalTo("YELLOW"))
                .body("rule.code", equalTo("default"))
                .body("rule.version", notNullValue())
                .body("confidence", nullValue())
                .body("disagrees", equalTo(false));
        curvesAsOf(before).body("reportedPeriod", equalTo("2026-06"));
        report("2026-07", "\"physicalPercent\":30,\"actualCost\":2000,\"reason\":\"补报成本\"");
        curves().body("cpi", equalTo(1.5f)).body("cpiNote", nullValue()).body("paper", empty());
        Api.asAdmin().get("/projects/T-NONE/curves").statusCode(404);
    }

    @Test
    void confidenceIsAReviewersAndNeverTheReporters() {
        report("2026-07", "\"physicalPercent\":5");
        confide(Tokens.of("viewer"), 3, "x").statusCode(403);
        confide(Tokens.of("editor", park), 3, "x").statusCode(403);
        confide(Tokens.of("approver", unit()), 3, "x").statusCode(403);
        confide(Tokens.person("test-editor" + park, "x", Set.of("approver"), park), 3, "x")
                .statusCode(403)
                .body("errors.code", contains("OWN_REPORT"));
        confide(supervisor(), 6, "x").statusCode(422).body("errors.field", contains("level"));
        confide(supervisor(), 3, " ").statusCode(422).body("errors.field", contains("reason"));
        confide(Tokens.of("approver", park), 3, "设备已订货").statusCode(201).body("word", equalTo("MEDIUM"));
        confide(supervisor(), 5, "现场看过").statusCode(201).body("version", equalTo(2));
        Api.asAdmin()
                .get("/projects/" + project + "/confidence")
                .body("items.level", contains(5, 3))
                .body("items.on", contains("2026-08-05", "2026-08-05"))
                .body("items.knownTo", contains(nullValue(), notNullValue()));
        curves().body("light", equalTo("RED"))
                .body("confidence.reason", equalTo("现场看过"))
                .body("disagrees", equalTo(true));
    }

    @Test
    void aRuleWithAGapIsRefusedAndAnotherOfACategoryLightsItsProjects() {
        String category = "T-" + park;
        project = project(park, STARTED + ",\"category\":\"" + category + "\"");
        report("2026-07", "\"physicalPercent\":27");
        standing().body("standing.light", equalTo("GREEN"));
        rule(category, "{\"light\":\"GREEN\",\"from\":0},{\"light\":\"RED\",\"to\":-1}")
                .statusCode(422)
                .body("errors.field", contains("deviation"))
                .body("errors.code", contains("GAP"))
                .body("errors.message", contains("no band covers: [-1, 0)"));
        rule(category, "{\"light\":\"GREEN\",\"from\":-1},{\"light\":\"RED\",\"to\":0}")
                .statusCode(422)
                .body("errors.code", contains("OVERLAP"));
        rule(category, "{\"light\":\"GREEN\",\"from\":0},{\"light\":\"YELLOW\",\"to\":0}")
                .statusCode(201);
        standing().body("standing.light", equalTo("YELLOW"));
        curves().body("rule.code", equalTo("R-" + category)).body("light", equalTo("YELLOW"));
        Api.asAdmin()
                .put(
                        "/project-light-rules/R-" + category,
                        "\"v1\"",
                        ruleOf(category, """
                        {"light":"GREEN","from":-90},{"light":"RED","to":-90}""", "2026-09-01", ",\"reason\":\"放宽\""))
                .statusCode(200)
                .body("version", equalTo(2));
        standing().body("standing.light", equalTo("YELLOW"));
        Api.as(Tokens.of("approver", park))
                .post("/project-light-rules", ruleOf(category, "{\"light\":\"GREEN\"}", "2026-01-01", ""))
                .statusCode(403);
        Api.asAdmin().get("/project-light-rules/default").body("reportDueDays", equalTo(10));
        Api.asAdmin().delete("/project-light-rules/default", "*").statusCode(409);
    }

    @Test
    void aRegisterOfManyIsReckonedAnewInAsManyStatementsAsOneOfFew() throws SQLException {
        report("2026-06", "\"physicalPercent\":5");
        standing();
        int few = outdatedRead("where project = '" + project + "'");
        for (int i = 0; i < 12; i++) {
            project(park, STARTED);
        }
        assertThat(outdatedRead("where project like 'T-P%'")).isEqualTo(few);
    }

    private ValidatableResponse days() {
        return Api.asAdmin().get("/projects?unit=" + park).statusCode(200);
    }

    private int outdated() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from project_standing where on_day is distinct from date '2026-08-13'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private int outdatedRead(String which) throws SQLException {
        execute("update project_standing set on_day = null " + which);
        return Statements.during(
                        () -> Api.asAdmin().get("/projects?unit=" + park).statusCode(200))
                .size();
    }

    private ValidatableResponse standing() {
        return Api.as(Tokens.of("viewer")).get("/projects/" + project).statusCode(200);
    }

    private ValidatableResponse curves() {
        return Api.as(Tokens.of("viewer")).get("/projects/" + project + "/curves");
    }

    private ValidatableResponse curvesAsOf(String instant) {
        return Api.as(Tokens.of("viewer"))
                .request()
                .queryParam("asOf", instant)
                .get("/api/v1/projects/" + project + "/curves")
                .then();
    }

    private void report(String period, String fields) {
        editor.post("/projects/" + project + "/progress", "{\"period\":\"%s\",%s}".formatted(period, fields))
                .statusCode(201);
    }

    private void replan(String fields) {
        Api.asAdmin()
                .put(
                        "/projects/" + project,
                        "*",
                        "{\"name\":\"测试项目\",\"unit\":\"%s\",\"reason\":\"调整\",%s}".formatted(park, fields))
                .statusCode(200);
    }

    private ValidatableResponse confide(String token, int level, String reason) {
        return Api.as(token)
                .post(
                        "/projects/" + project + "/confidence",
                        "{\"level\":%d,\"reason\":\"%s\"}".formatted(level, reason));
    }

    private static String supervisor() {
        return Tokens.of("supervisor");
    }

    private static ValidatableResponse rule(String category, String deviation) {
        return Api.asAdmin().post("/project-light-rules", ruleOf(category, deviation, "2026-01-01", ""));
    }

    private static String ruleOf(String category, String deviation, String from, String more) {
        return """
                {"code":"R-%s","name":"分类规则","category":"%s","effectiveFrom":"%s","deviation":[%s],
                 "overdueStart":[{"light":"RED"}],"overdueCompletion":[{"light":"RED"}],"reportDueDays":10%s}""".formatted(category, category, from, deviation, more);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
