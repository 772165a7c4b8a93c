package org.biaogan.metrics.assessment;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gross domestic product as in ForecastMethodTest, moved back four years so that its time is over: 2025 is 2021 here. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ForecastResourceTest {

    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void theRowAndTheStoryForecastTheYearsEndAlike() {
        String indicator = grossDomesticProduct("UP");
        target(indicator, unit, 2021, "1400000");

        board().body("items[0].forecast", near("1405849.2"))
                .body("items[0].forecastLow", near("1396101.0"))
                .body("items[0].forecastHigh", near("1415665.4"))
                .body("items[0].probability", near("0.8120899528"));
        story(indicator)
                .body("forecast.value", near("1405849.2"))
                .body("forecast.low", near("1396101.0"))
                .body("forecast.high", near("1415665.4"))
                .body("forecast.probability", near("0.8120899528"))
                .body("forecast.coverage", equalTo(80))
                .body("forecast.method.code", equalTo("weighted-seasonal-shares"))
                .body("forecast.method.version", equalTo(1))
                .body("forecast.years", contains(2020, 2019, 2018))
                .body("forecast.note", startsWith("本年累计除以过去3年（2020、2019、2018）"))
                .body("forecast.noteEn", startsWith("year-to-date divided by the weighted share"))
                .body("forecastAbsence", nullValue());
    }

    @Test
    void theBandLeadsToTheForecastAndLeavesOutWhatNoPastYearTells() {
        String indicator = grossDomesticProduct("UP");

        story(indicator)
                .body("forecast.band.period", contains("2021-Q4"))
                .body("forecast.band[0].value", near("1405849.2"))
                .body("forecast.probability", nullValue());
        observe(row(indicator, unit, "2019-Q3", "930000"), row(indicator, unit, "2020-Q3", "970000"));
        story(indicator)
                .body("forecast.band.period", contains("2021-Q3", "2021-Q4"))
                .body("forecast.band[0].low", near("1002938.5"))
                .body("forecast.band[1].high", near("1415665.4"));
    }

    @Test
    void theBacktestForecastsPastYearsFromEarlierOnesOnly() {
        String indicator = grossDomesticProduct("UP");

        story(indicator)
                .body("forecast.backtest.items", hasSize(1))
                .body("forecast.backtest.items[0].year", equalTo(2020))
                .body("forecast.backtest.items[0].forecast", near("1348966.673"))
                .body("forecast.backtest.items[0].actual", near("1348066.2"))
                .body("forecast.backtest.items[0].errorPercent", near("0.0667973"))
                .body("forecast.backtest.items[0].within", equalTo(true))
                .body("forecast.backtest.meanAbsoluteErrorPercent", near("0.0667973"))
                .body("forecast.backtest.linearMeanAbsoluteErrorPercent", near("6.0712894"))
                .body("forecast.backtest.within", equalTo(1))
                .body("forecast.backtest.of", equalTo(1));
    }

    @Test
    void whereProbabilityAndCredibilityPartTheNoteSaysWhy() {
        String indicator = grossDomesticProduct("UP");
        target(indicator, unit, 2021, "1405300");

        story(indicator)
                .body("rest.credibility.verdict", equalTo("DEMANDING"))
                .body("forecast.probability", greaterThan(new BigDecimal("0.5")))
                .body("forecast.note", containsString("概率与可信度判断角度不同"))
                .body("forecast.noteEn", containsString("look at different things"));
    }

    @Test
    void underACeilingTheProbabilityIsThatOfStayingWithin() {
        String indicator = grossDomesticProduct("DOWN");
        target(indicator, unit, 2021, "1400000");

        board().body("items[0].probability", near("0.1879100472"));
    }

    @Test
    void ofARangeTheProbabilityIsThatOfEndingInside() {
        String indicator = grossDomesticProduct("RANGE");
        target(indicator, unit, 2021, "\"low\":1400000,\"high\":1415665.416078472", "");

        board().body("items[0].probability", near("0.7120899528"));
    }

    @Test
    void atTheYearsEndTheForecastIsTheActual() {
        String indicator = grossDomesticProduct("UP");
        target(indicator, unit, 2021, "1400000");
        observe(row(indicator, unit, "2021-Q4", "1401879.2"));

        story(indicator, "2021-12")
                .body("assessment.forecast", near("1401879.2"))
                .body("assessment.probability", equalTo(1))
                .body("forecast.low", near("1401879.2"))
                .body("forecast.high", near("1401879.2"))
                .body("forecast.band", empty())
                .body("forecast.backtest.items", empty())
                .body("forecast.note", equalTo("本年已结束，即实际数"));
    }

    @Test
    void monthsAreAddedUpBeforeTheyAreForecast() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "QUARTER", "");
        for (int year = 2019; year <= 2020; year++) {
            observe(
                    row(indicator, unit, year + "-Q1", "10"),
                    row(indicator, unit, year + "-Q2", "20"),
                    row(indicator, unit, year + "-Q3", "30"),
                    row(indicator, unit, year + "-Q4", "40"));
        }
        observe(row(indicator, unit, "2021-Q1", "12"), row(indicator, unit, "2021-Q2", "21"));

        board().body("items[0].forecast", equalTo(110));
    }

    @Test
    void whereThereIsNoForecastItSaysWhy() {
        String stock = indicator("LEVEL", "POINT");
        String growth = indicator("GROWTH", "YTD");
        String young = indicator("LEVEL", "YTD");
        String silent = indicator("LEVEL", "YTD");
        String negative = grossDomesticProduct("UP");
        observe(row(stock, unit, "2021-06", "5"), row(growth, unit, "2021-06", "5"), row(young, unit, "2021-06", "5"));
        observe(row(negative, unit, "2021-Q2", "-1", ",\"reason\":\"revised\""));

        absence(stock, "该指标不是按年累计的总量", "The indicator is not gathered");
        absence(growth, "该指标不是按年累计的总量", "The indicator is not gathered");
        absence(young, "近五年中", "Of the last five years fewer than two");
        absence(silent, "本年尚无累计数", "No year-to-date");
        absence(negative, "本年累计数不大于零", "The year-to-date is not above zero");
    }

    private void absence(String indicator, String zh, String en) {
        story(indicator)
                .body("forecast", nullValue())
                .body("forecastAbsence", startsWith(zh))
                .body("forecastAbsenceEn", startsWith(en))
                .body("assessment.forecast", nullValue())
                .body("assessment.forecastLow", nullValue())
                .body("assessment.forecastHigh", nullValue())
                .body("assessment.probability", nullValue());
    }

    private String grossDomesticProduct(String direction) {
        String indicator = indicator("LEVEL", "YTD", direction, "QUARTER", "");
        observe(
                row(indicator, unit, "2018-Q2", "576287.3"),
                row(indicator, unit, "2018-Q4", "1234029.4"),
                row(indicator, unit, "2019-Q2", "608606.3"),
                row(indicator, unit, "2019-Q4", "1294271.7"),
                row(indicator, unit, "2020-Q2", "633110.6"),
                row(indicator, unit, "2020-Q4", "1348066.2"),
                row(indicator, unit, "2021-Q2", "659861.6"));
        return indicator;
    }

    private ValidatableResponse board() {
        return exact("/assessments?unit=%s&period=2021-06".formatted(unit));
    }

    private ValidatableResponse story(String indicator) {
        return story(indicator, "2021-06");
    }

    private ValidatableResponse story(String indicator, String period) {
        return exact("/assessments/%s/%s?period=%s".formatted(indicator, unit, period));
    }

    private static ValidatableResponse exact(String path) {
        return Api.asAdmin()
                .request()
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .get("/api/v1" + path)
                .then()
                .statusCode(200);
    }

    private static Matcher<BigDecimal> near(String number) {
        BigDecimal expected = new BigDecimal(number);
        return closeTo(
                expected, expected.abs().max(BigDecimal.ONE).movePointLeft(6).min(new BigDecimal("0.06")));
    }
}
