package org.biaogan.metrics.assessment;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TrajectoryResourceTest {

    private static final String SEASONAL = ",\"trajectory\":{\"kind\":\"SEASONAL\"}";

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void aSeasonalTargetIsHeldAgainstTheMedianOfItsOwnPastYears() {
        String indicator = indicator("LEVEL", "YTD");
        pastYears(indicator, "2019", "30", "100");
        pastYears(indicator, "2020", "40", "100");
        pastYears(indicator, "2021", "36", "100");
        target(indicator, unit, 2022, "\"value\":200", SEASONAL + ",\"flagship\":true");
        observe(row(indicator, unit, "2022-06", "74"));

        board("2022-06")
                .body("items[0].expectedPercent", equalTo(36))
                .body("items[0].deviationPoints", equalTo(1))
                .body("items[0].light", equalTo("GREEN"))
                .body("items[0].flagship", equalTo(true))
                .body("items[0].trajectory.kind", equalTo("SEASONAL"))
                .body("items[0].trajectory.asked", equalTo("SEASONAL"))
                .body("items[0].trajectory.years", contains(2021, 2020, 2019))
                .body("items[0].trajectory.note", equalTo("按过去3年（2021、2020、2019）同期累计占全年比重的中位数"));
        board("2022-05")
                .body("items[0].trajectory.kind", equalTo("LINEAR"))
                .body("items[0].trajectory.asked", equalTo("SEASONAL"))
                .body("items[0].trajectory.noteEn", startsWith("linear, as no past year"));
        admin.get("/assessments/%s/%s?period=2022-06".formatted(indicator, unit))
                .body("trajectoryPoints", hasSize(12))
                .body("trajectoryPoints[5].expectedPercent", equalTo(36))
                .body("trajectoryPoints[5].expectedValue", equalTo(72))
                .body("series.find{it.period=='2022-06'}.expectedPercent", equalTo(36));
    }

    @Test
    void singlePeriodsAreSummedBeforeTheirSharesAreTaken() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "QUARTER", "");
        for (int year = 2020; year <= 2021; year++) {
            observe(
                    row(indicator, unit, year + "-Q1", "10"),
                    row(indicator, unit, year + "-Q2", "20"),
                    row(indicator, unit, year + "-Q3", "30"),
                    row(indicator, unit, year + "-Q4", "40"));
        }
        target(indicator, unit, 2022, "\"value\":100", SEASONAL);
        observe(row(indicator, unit, "2022-Q1", "12"), row(indicator, unit, "2022-Q2", "20"));

        board("2022-07")
                .body("items[0].expectedPercent", equalTo(30))
                .body("items[0].deviationPoints", equalTo(2))
                .body("items[0].trajectory.years", contains(2021, 2020));
    }

    @Test
    void aStockHasNoSeasonAndSaysSo() {
        String indicator = indicator("COUNT", "POINT");
        target(indicator, unit, 2022, "\"value\":20,\"base\":10", SEASONAL);
        observe(row(indicator, unit, "2022-06", "16"));

        board("2022-06")
                .body("items[0].expectedPercent", equalTo(50))
                .body("items[0].trajectory.kind", equalTo("LINEAR"))
                .body("items[0].trajectory.note", startsWith("该指标不按累计占比推进"));
    }

    @Test
    void aTargetOnPointsOfItsOwnIsHeldAgainstThem() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"januaryInFebruary\":true");
        String id = target(
                indicator,
                unit,
                2022,
                "\"value\":50",
                ",\"trajectory\":{\"kind\":\"CUSTOM\",\"points\":[{\"month\":6,\"percent\":40.5},{\"month\":12,\"percent\":100}]}");
        observe(row(indicator, unit, "2022-06", "20"));

        admin.get("/targets/" + id)
                .body("trajectory.kind", equalTo("CUSTOM"))
                .body("trajectory.points.percent", contains(40.5f, 100))
                .body("flagship", equalTo(false));
        board("2022-06")
                .body("items[0].expectedPercent", equalTo(40.5f))
                .body("items[0].deviationPoints", equalTo(-0.5f))
                .body("items[0].trajectory.note", nullValue())
                .body("items[0].trajectory.years", empty());
        admin.get("/assessments/%s/%s?period=2022-06".formatted(indicator, unit))
                .body("trajectoryPoints[0].expectedPercent", nullValue())
                .body("trajectoryPoints[1].expectedPercent", equalTo(13.5f));
    }

    @Test
    void pointsOutOfOrderAreRefusedByName() {
        refused("{\"month\":13,\"percent\":10},{\"month\":12,\"percent\":100}")
                .body("errors.field", containsInAnyOrder("trajectory.points[0].month", "trajectory.points[1].month"));
        refused("{\"month\":3,\"percent\":30},{\"month\":2,\"percent\":40},{\"month\":12,\"percent\":100}")
                .body("errors.field", contains("trajectory.points[1].month"))
                .body("errors.code", contains("NOT_RISING"));
        refused("{\"month\":3,\"percent\":30},{\"month\":4,\"percent\":20},{\"month\":12,\"percent\":100}")
                .body("errors.field", contains("trajectory.points[1].percent"))
                .body("errors.code", contains("FALLING"));
        refused("{\"month\":3},{\"month\":12,\"percent\":100.1}")
                .body("errors.field", contains("trajectory.points[0].percent", "trajectory.points[1].percent"));
        refused("{\"month\":11,\"percent\":99}").body("errors.code", contains("YEAR_NOT_ENDED", "TARGET_NOT_REACHED"));
        refused("").body("errors.field", contains("trajectory.points"));
        preview("\"trajectory\":{\"kind\":\"LINEAR\",\"points\":[{\"month\":12,\"percent\":100}]}", "NOTHING")
                .statusCode(422)
                .body("errors.code", contains("CUSTOM_ONLY"));
    }

    @Test
    void aTrajectoryIsShownBeforeATargetIsSetOnIt() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"januaryInFebruary\":true");
        pastYears(indicator, "2020", "40", "100");
        pastYears(indicator, "2021", "90", "200");

        preview("\"value\":80,\"trajectory\":{\"kind\":\"SEASONAL\"}", indicator)
                .statusCode(200)
                .body("asked", equalTo("SEASONAL"))
                .body("kind", equalTo("SEASONAL"))
                .body("note", equalTo("9个时期往年数据不足两年，改按线性进度"))
                .body("years", contains(2021, 2020))
                .body("points", hasSize(12))
                .body("points[0].expectedPercent", nullValue())
                .body("points[5].period", equalTo("2022-06"))
                .body("points[5].expectedPercent", equalTo(42.5f))
                .body("points[5].expectedValue", equalTo(34))
                .body("points[5].years.percent", contains(45, 40))
                .body("points[11].expectedPercent", equalTo(100));
        preview("\"trajectory\":{\"kind\":\"SEASONAL\"}", indicator("LEVEL", "YTD"))
                .body("kind", equalTo("LINEAR"))
                .body("note", equalTo("往年同期与全年数据均不可用，不足两年，改按线性进度"))
                .body("points[5].expectedPercent", equalTo(50))
                .body("points[5].expectedValue", nullValue());
        preview("\"value\":1", "NOTHING").statusCode(422).body("errors.field", contains("indicator"));
        admin.get("/targets?unit=" + unit).body("items", empty());
    }

    private ValidatableResponse preview(String fields, String indicator) {
        return admin.post(
                "/trajectories/preview",
                "{\"indicator\":\"%s\",\"unit\":\"%s\",\"year\":2022,%s}".formatted(indicator, unit, fields));
    }

    private ValidatableResponse refused(String points) {
        return preview("\"trajectory\":{\"kind\":\"CUSTOM\",\"points\":[%s]}".formatted(points), "NOTHING")
                .statusCode(422);
    }

    private void pastYears(String indicator, String year, String june, String december) {
        observe(row(indicator, unit, year + "-06", june), row(indicator, unit, year + "-12", december));
    }

    private ValidatableResponse board(String period) {
        return admin.get("/assessments?unit=%s&period=%s".formatted(unit, period))
                .statusCode(200);
    }
}
