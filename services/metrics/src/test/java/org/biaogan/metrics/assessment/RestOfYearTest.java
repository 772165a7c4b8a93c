package org.biaogan.metrics.assessment;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.equalTo;
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
class RestOfYearTest {

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void theStoryTellsWhatTheRestOfTheYearMustBringAndWhetherThatIsCredible() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"januaryInFebruary\":true");
        observe(
                row(indicator, unit, "2021-02", "20"),
                row(indicator, unit, "2021-06", "50"),
                row(indicator, unit, "2021-11", "90"),
                row(indicator, unit, "2021-12", "102"),
                row(indicator, unit, "2022-02", "22"),
                row(indicator, unit, "2022-03", "28"),
                row(indicator, unit, "2022-06", "54"));
        target(indicator, unit, 2022, "126");

        story(indicator, "2022-06")
                .body("rest.remaining", equalTo(72))
                .body("rest.months", equalTo(6))
                .body("rest.requiredPerMonth", equalTo(12))
                .body("rest.meanPerMonth", equalTo(9))
                .body("rest.multipleOfMean", equalTo(1.333333333333f))
                .body("rest.bestMonth.period", equalTo("2021-12"))
                .body("rest.bestMonth.value", equalTo(12))
                .body("rest.multipleOfBest", equalTo(1))
                .body("rest.requiredGrowthPercent", equalTo(38.461538461538f))
                .body("rest.credibility.verdict", equalTo("NOT_CREDIBLE"))
                .body("rest.credibility.reason", startsWith("剩余6个月月均需完成12.0亿元，为今年月均的1.33倍"))
                .body("rest.credibility.reasonEn", startsWith("The 6 months left must bring 12.0 亿元 each"))
                .body("assessment.requiredGrowthPercent", equalTo(38.461538461538f));
        admin.get("/assessments?unit=%s&period=2022-06".formatted(unit))
                .body("items[0].requiredGrowthPercent", equalTo(38.461538461538f));
    }

    @Test
    void aFebruaryThatCarriesItsJanuaryIsTwoMonthsAndNeverTheBest() {
        String indicator = indicator("LEVEL", "PERIOD");
        observe(
                row(indicator, unit, "2022-01", "null", ",\"status\":\"K\""),
                row(indicator, unit, "2022-02", "30", ",\"status\":\"W\""),
                row(indicator, unit, "2022-03", "18"));
        target(indicator, unit, 2022, "200");

        story(indicator, "2022-03")
                .body("rest.meanPerMonth", equalTo(16))
                .body("rest.bestMonth.period", equalTo("2022-03"))
                .body("rest.bestMonth.value", equalTo(18));
        story(indicator, "2022-02").body("rest.meanPerMonth", equalTo(15)).body("rest.bestMonth", nullValue());
    }

    @Test
    void aStockIsToldByItsStepsAndARateHasNoRest() {
        String stock = indicator("COUNT", "POINT", "DOWN", "MONTH", "");
        observe(
                row(stock, unit, "2021-12", "300"),
                row(stock, unit, "2022-01", "290"),
                row(stock, unit, "2022-02", "270"));
        target(stock, unit, 2022, "200");
        String rate = indicator("RATIO", "POINT");
        observe(row(rate, unit, "2022-02", "3.1"));
        target(rate, unit, 2022, "4");

        story(stock, "2022-02")
                .body("rest.remaining", equalTo(-70))
                .body("rest.requiredPerMonth", equalTo(-7))
                .body("rest.meanPerMonth", equalTo(-15))
                .body("rest.bestMonth.period", equalTo("2022-02"))
                .body("rest.bestMonth.value", equalTo(-20))
                .body("rest.requiredGrowthPercent", nullValue())
                .body("rest.credibility.verdict", equalTo("COMFORTABLE"))
                .body("assessment.requiredGrowthPercent", nullValue());
        story(rate, "2022-02").body("rest", nullValue());
        story(indicator("LEVEL", "YTD"), "2022-02").body("rest", nullValue());
    }

    private ValidatableResponse story(String indicator, String period) {
        return admin.get("/assessments/%s/%s?period=%s".formatted(indicator, unit, period))
                .statusCode(200);
    }
}
