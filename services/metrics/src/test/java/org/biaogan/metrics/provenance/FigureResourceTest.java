package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;

/** What the numbers of a row resolve to. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FigureResourceTest extends FigureReader {

    @Test
    void everyNumberOfARowResolvesToTheSameValueAndSoDoItsInputs() {
        cumulative("2018-02");
        stock("2018-02");
        singlePeriods("2018-02");
        range("2018-02");

        List<Map<String, Object>> rows = board("2018-02").getList("items");

        assertThat(rows).hasSize(4);
        int resolved = 0;
        for (Map<String, Object> row : rows) {
            resolved += resolveAll(row);
        }
        assertThat(resolved).isEqualTo(13 + 8 + 8 + 4);
    }

    @Test
    void anOldIdKeepsItsValueAfterARevisionAndTheNewNumberHasANewId() {
        // Given
        String indicator = cumulative("2018-02");
        Map<String, String> before = figures(board("2018-02"));

        // When
        observe(row(indicator, unit, "2018-02", "70000", ",\"reason\":\"补报\""));

        // Then
        Map<String, String> after = figures(board("2018-02"));
        assertThat(value(before.get("actual"))).isEqualByComparingTo("61081.8");
        assertThat(value(after.get("actual"))).isEqualByComparingTo("70000");
        assertThat(value(before.get("completionPercent"))).isEqualByComparingTo("12.21636");
        assertThat(value(after.get("completionPercent"))).isEqualByComparingTo("14");
        assertThat(List.of(
                        "actual", "completionPercent", "deviation", "remaining", "growthImplied", "growthDifference"))
                .allSatisfy(field -> assertThat(after.get(field)).isNotEqualTo(before.get(field)));
        assertThat(List.of("target", "growthPublished", "expectedPercent"))
                .allSatisfy(field -> assertThat(after.get(field)).isEqualTo(before.get(field)));
    }

    @Test
    void aNumberIsNotFoundAsOfAnInstantAtWhichNobodyKnewIt() {
        cumulative("2018-02");
        String path = "/figures/" + figures(board("2018-02")).get("actual");
        String vintage = Api.asAdmin().get(path).extract().path("vintage");
        Instant known = OffsetDateTime.parse(vintage).toInstant();

        Api.asAdmin().get(path + "?asOf=" + known).statusCode(200);
        Api.asAdmin().get(path + "?asOf=" + known.minusMillis(1)).statusCode(404);
        Api.asAdmin().get(path + "?asOf=2020-01-01T00:00:00Z").statusCode(404);
        Api.asAdmin().get(path + "?asOf=yesterday").statusCode(400).body("errors.field", contains("asOf"));
        Api.asAdmin().get(path + "?asOf=2999-01-01T00:00:00Z").statusCode(422).body("errors.field", contains("asOf"));
    }

    @Test
    void aSumOfTheUnitsBelowLeadsToTheirNumbers() {
        // Given
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
        String one = unit(unit);
        String other = unit(unit);
        target(indicator, unit, 2018, "100");
        observe(row(indicator, one, "2018-02", "10"), row(indicator, other, "2018-02", "20"));

        // When
        Map<String, String> ids = figures(board("2018-02"));

        // Then
        figure(ids.get("actual"))
                .body("kind", equalTo("SUM_OF_UNITS"))
                .body("value", equalTo(30))
                .body("formula.code", equalTo("roll-up"))
                .body("inputs.unit", hasItems(one, other))
                .body("inputs.value", hasItems(10, 20));
        assertThat(resolveAll(board("2018-02").getMap("items[0]"))).isEqualTo(8);
    }

    @Test
    void whatIsHeldAgainstSinglePeriodsIsOfTheYearToDate() {
        singlePeriods("2018-02");
        Map<String, String> ids = figures(board("2018-02"));
        assertThat(List.of("actual", "target", "completionPercent", "remaining"))
                .allSatisfy(field -> figure(ids.get(field)).body("basis", equalTo("YTD")));
        figure(ids.get("actual")).body("inputs.kind", hasItems("RECORDED"));
        figure(figure(ids.get("actual")).extract().path("inputs[0].figure")).body("basis", equalTo("PERIOD"));
    }

    @Test
    void aSeasonalExpectationLeadsToThePastYears() {
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, unit, 2018, "\"value\":100", ",\"trajectory\":{\"kind\":\"SEASONAL\"}");
        observe(
                row(indicator, unit, "2016-02", "10"),
                row(indicator, unit, "2016-12", "100"),
                row(indicator, unit, "2017-02", "12"),
                row(indicator, unit, "2017-12", "100"));
        observe(row(indicator, unit, "2018-02", "9"));

        JsonPath row = board("2018-02");

        figure(figures(row).get("expectedPercent"))
                .body("formula.code", equalTo("expected-seasonal"))
                .body("value", equalTo(11))
                .body("inputs.role", hasItems("目标", "往年同期", "往年全年"));
        figure(figures(row).get("probability"))
                .body("formula.code", equalTo("probability"))
                .body("inputs.kind", hasItems("FORECAST", "TARGET"));
        assertThat(figures(row)).containsKeys("forecast", "forecastLow", "forecastHigh");
        assertThat(resolveAll(row.getMap("items[0]"))).isEqualTo(14);
    }
}
