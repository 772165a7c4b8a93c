package org.biaogan.metrics.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.project;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where projects stand that are planned for 2026 and 2027, looked at in August 2026. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class StandingTest {

    @Inject
    DataSource database;

    @Inject
    StandingClock standingClock;

    private String park;
    private BuiltProject project;

    @BeforeEach
    void aProjectUnderConstruction() {
        TestClock.stopAt("2026-08-05T10:00:00+08:00");
        park = unit();
        project = BuiltProject.of(park, "");
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @Test
    void theStandingFollowsEveryReportPlanAndConfidence() {
        project.standing().body("standing.state", equalTo("LATE")).body("standing.light", nullValue());
        project.report(
                "2026-07",
                "\"completed\":500,\"completedThisYear\":2500,\"completedSinceStart\":2500,\"inPlace\":3000,"
                        + "\"physicalPercent\":28");
        project.standing()
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
        project.report("2026-07", "\"completed\":500,\"physicalPercent\":10,\"reason\":\"复核\"");
        project.standing().body("standing.light", equalTo("RED")).body("standing.completedThisYear", nullValue());
        project.replan("\"plannedStart\":\"2026-06-01\",\"plannedCompletion\":\"2028-12-31\"");
        project.standing().body("standing.light", equalTo("GREEN"));
        project.confide(Tokens.of("supervisor"), 2, "资金未落实").statusCode(201);
        project.standing().body("standing.confidence", equalTo(2)).body("standing.confidenceOn", equalTo("2026-08-05"));
    }

    @Test
    void aReportOfPeopleAlonePutsOutNoLightAndLeavesWhatWasSaidBefore() {
        project.report("2026-03", "\"completedThisYear\":2500,\"completedSinceStart\":2600,\"inPlace\":3000");
        project.report("2026-06", "\"physicalPercent\":1");
        for (String period : List.of("2026-05", "2026-07-T1", "2026-07-T2", "2026-07-T3", "2026-07")) {
            project.report(period, "\"peopleOnSite\":5");
        }
        project.standing()
                .body("standing.light", equalTo("RED"))
                .body("standing.physicalPercent", equalTo(1))
                .body("standing.completedThisYear", equalTo(2500))
                .body("standing.completedSinceStart", equalTo(2600))
                .body("standing.inPlace", equalTo(3000))
                .body("standing.reportedPeriod", equalTo("2026-07"));
        project.curves()
                .body("light", equalTo("RED"))
                .body("physicalPercent", equalTo(1))
                .body("spi", notNullValue());
        TestClock.stopAt("2026-08-11T00:00:01+08:00");
        project.standing().body("standing.state", equalTo("LATE"));
    }

    @Test
    void aDayThatPassesTurnsLightsWithoutAnyChange() throws Throwable {
        String reserve = project(park, ",\"stage\":\"APPROVED\"");
        project.report("2026-06", "\"physicalPercent\":25");
        project.standing().body("standing.light", equalTo("GREEN"));
        TestClock.stopAt("2026-08-11T00:00:01+08:00");
        project.standing().body("standing.state", equalTo("LATE")).body("standing.onDay", equalTo("2026-08-11"));
        VertxContextSupport.subscribeAndAwait(standingClock::refresh);
        Api.asAdmin().get("/projects?unit=" + park + "&light=LATE").body("items.code", contains(project.code()));
        Api.asAdmin().get("/projects?unit=" + park + "&light=RED").body("items.code", contains(reserve));
    }

    @Test
    void reckoningAgainGivesTheSameStandings() throws SQLException {
        project.report("2026-06", "\"completed\":300,\"completedSinceStart\":300,\"physicalPercent\":12.5");
        project.report(
                "2026-07", "\"completed\":500,\"completedSinceStart\":800,\"physicalPercent\":12.5,\"inPlace\":700");
        project.confide(Tokens.of("supervisor"), 4, "进度可控").statusCode(201);
        Map<String, Object> kept = project.standing().extract().path("standing");
        assertThat(kept).containsEntry("light", "RED").containsEntry("onDay", "2026-08-05");
        execute("update project_standing set on_day = null, light = null, state = 'X', deviation_points = 1,"
                + " physical_percent = 2, expected_percent = 3, completed_since_start = 4, completed_this_year = 5,"
                + " plan_this_year = 6, in_place = 7, reported_period = 'x', reported_on = null, confidence = 1,"
                + " confidence_on = null, paper = '{}' where project = '" + project.code() + "'");
        assertThat(project.standing().extract().<Map<String, Object>>path("standing"))
                .isEqualTo(kept);
    }

    @Test
    void whatAnotherReplicaIsAtIsLeftToItAndTheClockDoesTheRest() throws Throwable {
        String other = BuiltProject.of(park, "").code();
        try (Connection replica = database.getConnection()) {
            replica.setAutoCommit(false);
            try (Statement lock = replica.createStatement()) {
                lock.execute("select from project_standing where project = '" + project.code() + "' for update");
            }
            TestClock.stopAt("2026-08-12T00:00:10+08:00");
            days().body("items.find { it.code == '%s' }.standing.onDay".formatted(other), equalTo("2026-08-12"))
                    .body(
                            "items.find { it.code == '%s' }.standing.onDay".formatted(project.code()),
                            equalTo("2026-08-05"));
            replica.rollback();
        }
        TestClock.stopAt("2026-08-13T00:00:10+08:00");
        VertxContextSupport.subscribeAndAwait(standingClock::refresh);
        assertThat(outdated()).isZero();
    }

    @Test
    void aRegisterOfManyIsReckonedAnewInAsManyStatementsAsOneOfFew() throws SQLException {
        project.report("2026-06", "\"physicalPercent\":5");
        project.standing();
        int few = outdatedRead();
        for (int i = 0; i < 12; i++) {
            BuiltProject.of(park, "");
        }
        assertThat(outdatedRead()).isEqualTo(few);
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

    /** How many statements it takes to read the park's projects after all are outdated. */
    private int outdatedRead() throws SQLException {
        execute("update project_standing set on_day = null where project in (select code from project_version where"
                + " unit = '" + park + "')");
        return Statements.during(
                        () -> Api.asAdmin().get("/projects?unit=" + park).statusCode(200))
                .size();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
