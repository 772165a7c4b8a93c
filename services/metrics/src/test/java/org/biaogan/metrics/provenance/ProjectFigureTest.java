package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.ProjectNumber;
import org.biaogan.metrics.period.ReportingPeriod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number of a project that is shown has an id that answers that very number. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProjectFigureTest {

    private static final String STARTED =
            ",\"stage\":\"UNDER_CONSTRUCTION\",\"stageSince\":\"2026-01-05\",\"actualStart\":\"2026-01-05\"";

    private final Api viewer = Api.as(Tokens.of("viewer"));

    private String project;
    private Api editor;

    @BeforeEach
    void aProjectThatReportsOnMonthsAndTenDays() {
        TestClock.stopAt("2026-08-15T10:00:00+08:00");
        String park = unit();
        editor = Api.as(Tokens.of("editor", park));
        project = Fixture.project(park, STARTED);
        report("2026-06", "\"completed\":400,\"completedThisYear\":1500,\"completedSinceStart\":2000,\"inPlace\":2500");
        report(
                "2026-07",
                "\"completed\":600,\"completedSinceStart\":2600,\"inPlace\":2500,\"physicalPercent\":20,\"actualCost\":1900");
        report("2026-08-T1", "\"completed\":90,\"completedSinceStart\":2690,\"physicalPercent\":21.5");
    }

    @AfterEach
    void letTheClockGoOn() {
        TestClock.goOn();
    }

    @Test
    void everyNumberOfTheCurvesResolves() {
        ShownNumbers shown = ShownNumbers.in(viewer.get(path("/curves"))).assertResolved(viewer);
        assertThat(shown.paths())
                .contains(
                        ".spi",
                        ".deviationPoints",
                        ".points[6].completedPercent",
                        ".points[6].plannedInvestment",
                        ".points[7].physicalPercent");
    }

    @Test
    void everyNumberOfAStandingResolves() {
        ShownNumbers shown = ShownNumbers.in(viewer.get(path("")), "standing").assertResolved(viewer);
        assertThat(shown.paths())
                .contains(
                        ".physicalPercent",
                        ".deviationPoints",
                        ".completedThisYear",
                        ".completedSinceStart",
                        ".inPlace",
                        ".planThisYear");
    }

    @Test
    void theTotalAndThePlansOfYearsHaveIdsBesideTheStanding() {
        String total = viewer.get(path("")).extract().path("standing.figures.totalInvestment");
        figure(total)
                .body("kind", equalTo("PROJECT_TOTAL"))
                .body("value", equalTo(10000))
                .body("project", equalTo(project))
                .body("unitOfMeasure", equalTo("万元"))
                .body("formula.code", equalTo("recorded"))
                .body("indicator", nullValue());
        String plan = viewer.get(path("")).extract().path("standing.figures['plan.2027']");
        figure(plan).body("value", equalTo(4000)).body("period", equalTo("2027-12"));
    }

    @Test
    void aDeviationIsFormedOfWhatWasBuiltAndWhatWasDue() {
        String id = viewer.get(path("/curves")).extract().path("figures.deviationPoints");
        figure(id)
                .body("period", equalTo("2026-08-T1"))
                .body("unitOfMeasure", equalTo("百分点"))
                .body("inputs.part", contains("PHYSICAL", "EXPECTED"))
                .body("formula.code", equalTo("project-deviation"))
                .body("enteredBy", nullValue());
    }

    @Test
    void whatWasReportedTellsWhoEnteredItAndOldVersionsStayReadable() {
        String before = reported("2026-07");
        report("2026-07", "\"physicalPercent\":22,\"reason\":\"复核\"");
        String after = reported("2026-07");
        assertThat(after).isNotEqualTo(before);
        figure(before).body("value", equalTo(20)).body("enteredBy", startsWith("editor"));
        figure(after).body("value", equalTo(22)).body("reason", equalTo("复核"));
    }

    @Test
    void anIdOfNoNumberOfAnyProjectIsNotFound() {
        ReportingPeriod period = ReportingPeriod.parse("2026-07");
        for (int number : new int[] {0, 1_000_000}) {
            String id = ProjectNumber.id(FigureKind.PROJECT_PHYSICAL, number, period, Instant.EPOCH)
                    .toString();
            viewer.get("/figures/" + id).statusCode(404);
        }
    }

    private String reported(String period) {
        return viewer.get(path("/progress"))
                .extract()
                .path("items.find { it.period == '%s' }.figures.physicalPercent".formatted(period));
    }

    private ValidatableResponse figure(String id) {
        return viewer.get("/figures/" + id).statusCode(200);
    }

    private void report(String period, String fields) {
        editor.post(path("/progress"), "{\"period\":\"%s\",%s}".formatted(period, fields))
                .statusCode(201);
    }

    private String path(String more) {
        return "/projects/" + project + more;
    }
}
