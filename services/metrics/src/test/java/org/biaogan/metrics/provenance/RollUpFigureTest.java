package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An id of a number formed from the units below stands for one value, whatever becomes of those units. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RollUpFigureTest {

    private static final List<String> OF_PAST_YEARS = List.of("expectedPercent", "deviation");

    private final Api admin = Api.asAdmin();
    private String zone;
    private String north;
    private String south;
    private String indicator;

    @BeforeEach
    void aZoneOfTwoParks() {
        zone = unit();
        north = unit(zone);
        south = unit(zone);
        indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
    }

    @Test
    void anEarlierFigureOfAParkTakenBackGivesTheZonesNumbersNewIds() {
        // Given
        twoPastYears();
        JsonPath before = zone();

        // When
        observe(row(indicator, north, "2016-12", "null", ",\"status\":\"M\",\"reason\":\"撤回\""));

        // Then
        holdsApart(before, zone());
    }

    @Test
    void thePastOfAParkThatJoinsGivesTheZonesNumbersNewIds() {
        // Given
        twoPastYears();
        String east = unit(zone);
        JsonPath before = zone();

        // When
        observe(row(indicator, east, "2015-06", "5"));

        // Then
        holdsApart(before, zone());
    }

    @Test
    void aSumThatAppearsAsAParkIsNoLongerExpectedCanBeFound() {
        // Given
        String east = unit(zone);
        target(indicator, zone, 2018, "100");
        String expected = target(indicator, east, 2018, "10");
        observe(row(indicator, north, "2018-02", "4"), row(indicator, south, "2018-02", "5"));
        board().body("items[0].actual", nullValue());

        // When
        admin.delete("/targets/" + expected, "\"v1\"").statusCode(204);

        // Then
        board().body("items[0].actual", equalTo(9));
        assertResolved(zone());
    }

    private void twoPastYears() {
        target(indicator, zone, 2018, "\"value\":200", ",\"trajectory\":{\"kind\":\"SEASONAL\"}");
        for (String park : List.of(north, south)) {
            observe(
                    row(indicator, park, "2016-02", "10"),
                    row(indicator, park, "2016-12", "100"),
                    row(indicator, park, "2017-02", "20"),
                    row(indicator, park, "2017-12", "100"),
                    row(indicator, park, "2018-02", "9"));
        }
    }

    /** What stood before stands on under its old ids, and what stands now has ids of its own. */
    private void holdsApart(JsonPath before, JsonPath after) {
        assertThat(number(after, "expectedPercent")).isNotEqualByComparingTo(number(before, "expectedPercent"));
        assertThat(OF_PAST_YEARS).allSatisfy(field -> assertThat(figures(after).get(field))
                .isNotEqualTo(figures(before).get(field)));
        assertResolved(before);
        assertResolved(after);
    }

    private void assertResolved(JsonPath row) {
        assertThat(figures(row)).isNotEmpty().allSatisfy((field, id) -> assertThat(
                        number(exact(admin.get("/figures/" + id).statusCode(200)), "value"))
                .isEqualByComparingTo(number(row, field)));
    }

    /** The zone's row of the board, whose ids the story names too. */
    private JsonPath zone() {
        JsonPath row = exact(board()).setRootPath("items[0]");
        admin.get("/assessments/%s/%s?period=2018-02".formatted(indicator, zone))
                .body("assessment.figures", equalTo(figures(row)));
        return row;
    }

    private ValidatableResponse board() {
        return admin.get("/assessments?unit=%s&period=2018-02".formatted(zone)).statusCode(200);
    }

    private static Map<String, String> figures(JsonPath row) {
        return row.getMap("figures");
    }

    private static BigDecimal number(JsonPath answer, String field) {
        return new BigDecimal(answer.getString(field));
    }

    private static JsonPath exact(ValidatableResponse answer) {
        return answer.extract().jsonPath().using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
