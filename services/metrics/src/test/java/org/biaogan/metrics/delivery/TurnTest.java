package org.biaogan.metrics.delivery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project planned for 2026 and 2027, looked at in August 2026. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TurnTest {

    private final Api admin = Api.asAdmin();
    private final String since = Instant.now().toString();
    private String unit;
    private String project;

    @Inject
    StandingClock standingClock;

    @BeforeEach
    void aProjectUnderConstruction() {
        TestClock.stopAt("2026-08-05T10:00:00+08:00");
        unit = Fixture.unit();
        project = Fixture.project(
                unit, ",\"stage\":\"UNDER_CONSTRUCTION\",\"stageSince\":\"2026-01-05\",\"actualStart\":\"2026-01-05\"");
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @Test
    void aLightThatTurnedIsToldOnceAndAFirstLightTurnsFromNothing() throws Throwable {
        report("2026-06", "\"physicalPercent\":25");
        look();
        turned().body("items", hasSize(0));
        report("2026-07", "\"physicalPercent\":10");
        look();
        look();
        turned().body("items.after", contains("RED"))
                .body("items[0].before", equalTo("GREEN"))
                .body("items[0].project", equalTo(project))
                .body("items[0].subject", equalTo("projects/" + project))
                .body("items[0].who", equalTo("biaogan"));
    }

    @Test
    void aLightHiddenWhileAReportIsLateHasTurnedOnlyIfItComesBackOtherwise() throws Throwable {
        report("2026-06", "\"physicalPercent\":25");
        look();
        TestClock.stopAt("2026-08-11T10:00:00+08:00");
        look();
        turned().body("items", hasSize(0));
        report("2026-07", "\"physicalPercent\":29");
        look();
        turned().body("items", hasSize(0));
    }

    @Test
    void whatWasDismissedIsProposedAgainWhenTheLightTurnsRedOnceMore() throws Throwable {
        // Given
        report("2026-06", "\"physicalPercent\":25");
        look();
        report("2026-07", "\"physicalPercent\":10");
        look();
        String id = "PROJECT:%s:2026-08.1".formatted(project);
        proposed().body("items.id", contains(id));
        admin.post("/problem-proposals/%s/dismiss".formatted(id), "{\"reason\":\"雨季\"}")
                .statusCode(204);
        proposed().body("items", hasSize(0));

        // When
        report("2026-07", "\"physicalPercent\":29,\"reason\":\"更正\"");
        look();
        proposed().body("items", hasSize(0));
        report("2026-07", "\"physicalPercent\":10,\"reason\":\"再更正\"");
        look();

        // Then
        proposed().body("items.id", contains("PROJECT:%s:2026-08.2".formatted(project)));
        admin.post("/problem-proposals/%s/confirm".formatted(id), "{}").statusCode(404);
    }

    private ValidatableResponse proposed() {
        return admin.get("/problem-proposals?source=PROJECT&unit=" + unit).statusCode(200);
    }

    private ValidatableResponse turned() {
        return admin.get("/changes?kind=PROJECT_TURNED&project=%s&since=%s".formatted(project, since))
                .statusCode(200);
    }

    private void report(String period, String fields) {
        admin.post("/projects/%s/progress".formatted(project), "{\"period\":\"%s\",%s}".formatted(period, fields))
                .statusCode(201);
    }

    private void look() throws Throwable {
        VertxContextSupport.subscribeAndAwait(standingClock::refresh);
    }
}
