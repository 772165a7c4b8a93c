package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What official statistics published of single periods adds up, through the interface, to what they published to date; as
 * far as both were rounded for themselves.
 */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PublishedSeriesTest {

    private String nation;

    @BeforeEach
    void aNationOfItsOwn() {
        nation = unit();
    }

    /**
     * National Bureau of Statistics, quarterly gross domestic product at current prices in 100 million yuan, 2022. To the
     * third quarter the published sum is 0.1 more: such sums are not adjusted (未作机械调整).
     */
    @Test
    void theQuartersOf2022AddUpToTheAccumulatedGrossDomesticProduct() {
        String gdp = indicator("LEVEL", "PERIOD", "UP", "QUARTER", "");
        assertSums(
                gdp,
                List.of("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"),
                List.of("277175.8", "299111.5", "315399.6", "342342.4"),
                List.of("277175.8", "576287.3", "891687.0", "1234029.4"),
                "0.1");
    }

    /** People's Bank of China, new loans in 100 million yuan, 2025: in July more was paid back than lent. */
    @Test
    void theMonthsOf2025AddUpToNewLoansToDateAlsoWhereTheyFall() {
        String loans = indicator("LEVEL", "PERIOD");
        assertSums(
                loans,
                List.of("2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08"),
                List.of("52194", "6528", "38234", "884", "5923", "23600", "-4296", "6253"),
                List.of("52194", "58722", "96956", "97840", "103763", "127363", "123067", "129320"),
                "0");
    }

    /**
     * National Bureau of Statistics, retail sales to February 2018: published as +9.7 % where the levels, of a base that
     * was revised, imply +5.4 %.
     */
    @Test
    void publishedGrowthIsNotOverwrittenByWhatLevelsImplyAndTheDifferenceIsExplained() {
        String retail = indicator("LEVEL", "YTD");
        observe(
                row(retail, nation, "2017-02", "57959.7"),
                row(retail, nation, "2018-02", "61081.8"),
                row(retail, nation, "2018-02", "9.7", ",\"measure\":\"GROWTH\""));
        ValidatableResponse board = admin().get("/assessments?unit=%s&period=2018-02".formatted(nation))
                .body("items[0].growthPublished", equalTo(9.7f))
                .body("items[0].growthNote", containsString("口径"));
        JsonPath row = exact(board);

        assertThat(new BigDecimal(row.getString("items[0].growthImplied")).setScale(2, RoundingMode.DOWN))
                .isEqualByComparingTo("5.38");
        assertThat(new BigDecimal(row.getString("items[0].growthDifference")).setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("4.3");
        admin().get("/observations?unit=%s&measure=GROWTH".formatted(nation)).body("items[0].value", equalTo(9.7f));
    }

    private void assertSums(
            String indicator, List<String> periods, List<String> single, List<String> toDate, String rounding) {
        observe(IntStream.range(0, periods.size())
                .mapToObj(at -> row(indicator, nation, periods.get(at), single.get(at)))
                .toArray(String[]::new));
        String last = periods.get(periods.size() - 1);
        JsonPath story = exact(admin().get("/assessments/%s/%s?period=%s".formatted(indicator, nation, last)));
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < periods.size(); at++) {
            String point = "series.find{it.period=='%s'}.".formatted(periods.get(at));
            sum = sum.add(new BigDecimal(single.get(at)));
            assertThat(new BigDecimal(story.getString(point + "value")))
                    .isEqualByComparingTo(sum)
                    .isCloseTo(new BigDecimal(toDate.get(at)), within(new BigDecimal(rounding)));
            assertThat(new BigDecimal(story.getString(point + "recorded"))).isEqualByComparingTo(single.get(at));
            assertThat(story.getString(point + "derivation")).isEqualTo("SUM_OF_PERIODS");
        }
        admin().get("/assessments?unit=%s&period=%s".formatted(nation, last))
                .body("items[0].derivation", equalTo("SUM_OF_PERIODS"));
    }

    private static Api admin() {
        return Api.asAdmin();
    }

    private static JsonPath exact(ValidatableResponse answer) {
        return answer.extract().jsonPath().using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
