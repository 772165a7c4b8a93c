package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AssessmentResourceTest {

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    /** Jiangmen Development and Reform Commission: 97.2 % of the plan by October, 13.8 points ahead of the calendar. */
    @Test
    void thePublishedCaseOfOctoberIsToldDigitByDigit() {
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, unit, 2020, "647.4");
        observe(row(indicator, unit, "2020-10", "629.0"));
        JsonPath row = exact(board("2020-10"));
        assertThat(decimal(row, "completionPercent").setScale(3, RoundingMode.DOWN))
                .isEqualByComparingTo("97.157");
        assertThat(decimal(row, "expectedPercent").setScale(3, RoundingMode.DOWN))
                .isEqualByComparingTo("83.333");
        assertThat(decimal(row, "deviationPoints").setScale(3, RoundingMode.DOWN))
                .isEqualByComparingTo("13.824");
        assertThat(decimal(row, "requiredPerMonth")).isEqualByComparingTo("9.2");
        assertThat(row.getString("items[0].light")).isEqualTo("GREEN");
        assertThat(row.getString("items[0].lightRule.code")).isEqualTo("default");
        assertThat(row.getString("items[0].state")).isNull();
    }

    @Test
    void aBoardAsOfAnEarlierInstantShowsWhatWasKnownThen() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, unit, 2020, "100");
        observe(row(indicator, unit, "2020-06", "40"));
        String before = OffsetDateTime.now().toString();

        // When
        observe(row(indicator, unit, "2020-06", "55", ",\"reason\":\"补报\""));

        // Then
        board("2020-06").body("items[0].light", equalTo("GREEN"));
        ValidatableResponse then = admin.request()
                .queryParam("unit", unit)
                .queryParam("period", "2020-06")
                .queryParam("asOf", before)
                .get("/api/v1/assessments")
                .then();
        then.body("items[0].light", equalTo("YELLOW")).body("items[0].actual", equalTo(40));
    }

    @Test
    void januaryIncludedInFebruaryIsNeverLateAndNeverZero() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"januaryInFebruary\":true");
        target(indicator, unit, 2020, "120");
        observe(row(indicator, unit, "2020-02", "21"));
        board("2020-01")
                .body("items[0].state", equalTo("NOT_DUE"))
                .body("items[0].light", nullValue())
                .body("items[0].status", equalTo("K"))
                .body("items[0].actual", nullValue());
        board("2020-02").body("items[0].status", equalTo("W"));
        admin.get("/assessments/%s/%s?period=2020-02".formatted(indicator, unit))
                .body("series.find{it.period=='2020-01'}.status", equalTo("K"))
                .body("series.find{it.period=='2020-01'}.value", nullValue())
                .body("series.find{it.period=='2020-02'}.status", equalTo("W"))
                .body("assessment.light", equalTo("GREEN"));
    }

    @Test
    void whatNobodyReportedIsLateAndWhatIsMissingIsNoData() {
        String late = indicator("LEVEL", "YTD");
        String missing = indicator("LEVEL", "YTD");
        target(late, unit, 2020, "100");
        target(missing, unit, 2020, "100");
        observe(row(missing, unit, "2020-03", "null", ",\"status\":\"O\""));
        board("2020-03")
                .body("items.find{it.indicator=='%s'}.state".formatted(late), equalTo("LATE"))
                .body("items.find{it.indicator=='%s'}.state".formatted(missing), equalTo("NO_DATA"));
    }

    @Test
    void anObservationWithoutTargetStandsOnTheBoardWithoutALight() {
        observe(row(indicator("LEVEL", "YTD"), unit, "2020-03", "7"));
        board("2020-03").body("items", hasSize(1)).body("items[0].state", equalTo("NO_TARGET"));
        board("2020-01").body("items", hasSize(1)).body("items[0].actual", nullValue());
        board("2019-12").body("items", hasSize(0));
    }

    @Test
    void singlePeriodsAreSummedToTheYearToDate() {
        String indicator = indicator("LEVEL", "PERIOD");
        target(indicator, unit, 2020, "60");
        observe(row(indicator, unit, "2020-01", "5"), row(indicator, unit, "2020-02", "6"));
        board("2020-02")
                .body("items[0].actual", equalTo(11))
                .body("items[0].derivation", equalTo("SUM_OF_PERIODS"))
                .body("items[0].light", equalTo("GREEN"));
        board("2020-03").body("items[0].state", equalTo("LATE"));
    }

    @Test
    void aStockToClearGoesFromItsBaseToItsTarget() {
        String indicator = indicator("LEVEL", "POINT", "DOWN", "MONTH", "");
        target(indicator, unit, 2020, "\"value\":100,\"base\":300", "");
        observe(row(indicator, unit, "2020-06", "180"));
        board("2020-06").body("items[0].completionPercent", equalTo(60)).body("items[0].deviationPoints", equalTo(10));
    }

    @Test
    void aRankIsBetterDownwardsAndDeviatesInPlaces() {
        String indicator = indicator("RANK", "POINT", "DOWN", "MONTH", "");
        target(indicator, unit, 2020, "3");
        observe(row(indicator, unit, "2020-06", "5"));
        board("2020-06")
                .body("items[0].deviation", equalTo(-2))
                .body("items[0].deviationUnit", equalTo("PLACES"))
                .body("items[0].deviationPoints", nullValue())
                .body("items[0].light", equalTo("YELLOW"));
    }

    @Test
    void aRangeIsKeptInside() {
        String indicator = indicator("RATIO", "POINT", "RANGE", "MONTH", "");
        target(indicator, unit, 2020, "\"low\":2,\"high\":4", "");
        observe(row(indicator, unit, "2020-06", "4"), row(indicator, unit, "2020-07", "4.5"));
        board("2020-06").body("items[0].deviation", equalTo(0)).body("items[0].light", equalTo("GREEN"));
        board("2020-07").body("items[0].deviation", equalTo(-0.5f)).body("items[0].deviationUnit", equalTo("UNIT"));
    }

    @Test
    void aQuarterlyIndicatorShowsItsLastQuarter() {
        String indicator = indicator("LEVEL", "YTD", "UP", "QUARTER", "");
        target(indicator, unit, 2020, "100");
        observe(row(indicator, unit, "2020-Q1", "25"));
        board("2020-05").body("items[0].period", equalTo("2020-Q1")).body("items[0].expectedPercent", equalTo(25));
    }

    @Test
    void publishedAndImpliedGrowthStandSideBySide() {
        String indicator = indicator("LEVEL", "YTD");
        observe(
                row(indicator, unit, "2017-02", "57959.7"),
                row(indicator, unit, "2018-02", "61081.8"),
                row(indicator, unit, "2018-02", "9.7", ",\"measure\":\"GROWTH\""));
        JsonPath row = exact(board("2018-02"));
        assertThat(decimal(row, "growthPublished")).isEqualByComparingTo("9.7");
        assertThat(decimal(row, "growthImplied").setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("5.4");
        assertThat(decimal(row, "growthDifference").setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("4.3");
        assertThat(row.getString("items[0].growthNote")).startsWith("公布增速9.7%，按总量推算5.4%，相差4.3个百分点；");
        assertThat(row.getString("items[0].growthNoteEn")).contains("comparable basis");
    }

    @Test
    void theCatalogueSaysOnWhatBasisGrowthIsPublishedAndEveryPointRepeatsIt() {
        String indicator =
                indicator("GROWTH", "YTD", "UP", "MONTH", ",\"growthBasis\":\"按可比价格计算\",\"growthBasisEn\":\"real\"");
        observe(row(indicator, unit, "2022-03", "6.1", ",\"status\":\"P\""));
        board("2022-03")
                .body("items[0].growthNote", equalTo("按可比价格计算；本期为初步数（P），以后可能修订。"))
                .body("items[0].growthNoteEn", equalTo("real; provisional (P): may be revised."));
        admin.get("/assessments/%s/%s?period=2022-03".formatted(indicator, unit))
                .body(
                        "series.find{it.period=='2022-03'}.growthNoteEn",
                        equalTo("real; provisional (P): may be revised."))
                .body("series.find{it.period=='2022-02'}.growthNote", nullValue());
    }

    @Test
    void aFirstReleaseOfTwoMonthsIsComparedWithTwoMonths() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "MONTH", ",\"januaryInFebruary\":true");
        observe(row(indicator, unit, "2021-02", "100"), row(indicator, unit, "2022-02", "105", ",\"status\":\"P\""));
        observe(row(indicator, unit, "2022-02", "9.7", ",\"measure\":\"GROWTH\""));
        board("2022-02").body("items[0].growthNote", endsWith("相差4.7个百分点；本期为初步数（P），以后可能修订。"));
    }

    @Test
    void withoutAPeriodTheLastKnownMonthIsShown() {
        String indicator = indicator("LEVEL", "YTD");
        observe(row(indicator, unit, "2021-07", "1"));
        admin.get("/assessments?unit=" + unit)
                .body("period", equalTo("2021-07"))
                .body("items", hasSize(1));
    }

    @Test
    void anOfficialsBoardShowsTheTargetsAnsweredFor() {
        admin.post("/officials", "{\"code\":\"T-LI\",\"name\":\"李某\"}").statusCode(201);
        String own = indicator("LEVEL", "YTD");
        target(own, unit, 2020, "\"value\":1", ",\"responsible\":[\"T-LI\"]");
        target(indicator("LEVEL", "YTD"), unit, 2020, "1");
        admin.get("/assessments?period=2020-06&responsible=T-LI")
                .body("items.indicator", contains(own))
                .body("items[0].responsible[0].name", equalTo("李某"));
    }

    @Test
    void unknownUnitsAndMalformedPeriodsAreNamed() {
        admin.get("/assessments?unit=NOWHERE").statusCode(404).body("errors[0].field", equalTo("unit"));
        admin.get("/assessments?period=2020-14").statusCode(400).body("errors[0].field", equalTo("period"));
        admin.get("/assessments/NOTHING/" + unit).statusCode(404);
    }

    private ValidatableResponse board(String period) {
        return admin.get("/assessments?unit=%s&period=%s".formatted(unit, period))
                .statusCode(200);
    }

    private static JsonPath exact(ValidatableResponse board) {
        return board.extract().jsonPath().using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal decimal(JsonPath row, String field) {
        return new BigDecimal(row.getString("items[0]." + field));
    }
}
