package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;

/** Whatever number a comparison of units or themes shows has an id that answers that very number. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EveryComparedNumberTest extends TwoParks {

    @Test
    void aRankingByAnyCriterionWithTheChangeOnThePeriodBefore() {
        // Given
        String group = group(north, south);
        String indicator = indicator("LEVEL", "YTD");
        for (String park : List.of(north, south)) {
            target(indicator, park, 2022, "200");
            fourYears(indicator, park);
        }
        observe(
                row(indicator, south, "2022-06", "99", ",\"reason\":\"核实\""),
                row(indicator, south, "2022-05", "9", ",\"reason\":\"核实\""));
        List<ShownNumbers> before = new ArrayList<>();

        // When
        for (String by : List.of("ACTUAL", "COMPLETION", "GROWTH", "DEVIATION")) {
            before.add(ranking(group, indicator, by).assertResolved(admin));
        }
        admin.delete("/targets/" + target(indicator, unit(), 2022, "1"), "\"v1\"")
                .statusCode(204);
        observe(row(indicator, north, "2022-06", "null", ",\"status\":\"M\",\"reason\":\"撤回\""));

        // Then
        before.forEach(shown -> shown.assertResolved(admin));
        assertThat(before.get(0).paths()).contains(".items[0].place", ".items[0].value", ".items[0].change");
        figure(before.get(0), ".items[0].place")
                .body("name", equalTo("位次"))
                .body("unitOfMeasure", equalTo("位"))
                .body("decimals", equalTo(0))
                .body("beside.what", equalTo("RANKING"))
                .body("beside.code", equalTo(group))
                .body("beside.by", equalTo("ACTUAL"))
                .body("formula.code", equalTo("rank"))
                .body("inputs.unit", hasItems(north, south));
        assertThat(ranking(group, indicator, "ACTUAL").assertResolved(admin).paths())
                .doesNotContain(".items[1].place");
    }

    @Test
    void aTargetTakenBackGivesPlacesByCompletionNewIdsAndLeavesTheOldOnes() {
        String group = group(north, south);
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, north, 2022, "200");
        String taken = target(indicator, south, 2022, "100");
        observe(row(indicator, north, "2022-06", "20"), row(indicator, south, "2022-06", "30"));
        ShownNumbers before = ranking(group, indicator, "COMPLETION").assertResolved(admin);

        admin.delete("/targets/" + taken, "\"v1\"").statusCode(204);

        before.assertResolved(admin);
        ShownNumbers after = ranking(group, indicator, "COMPLETION").assertResolved(admin);
        assertThat(idOf(after, ".items[0].place")).isNotEqualTo(idOf(before, ".items[0].place"));
    }

    @Test
    void aRankingOfQuartersAskedForInTheMiddleOfTheNextOne() {
        String group = group(north, south);
        String indicator = indicator("LEVEL", "YTD", "UP", "QUARTER", "");
        observe(
                row(indicator, north, "2021-Q4", "20"),
                row(indicator, south, "2021-Q4", "30"),
                row(indicator, south, "2021-Q3", "10"));
        ShownNumbers.in(admin.get("/rankings?group=%s&indicator=%s&period=2022-02".formatted(group, indicator)))
                .assertResolved(admin);
    }

    @Test
    void contributionsToGrowthAndWhatTheyLeaveUnexplained() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        observe(
                row(indicator, zone, "2021-06", "100"),
                row(indicator, zone, "2022-06", "130"),
                row(indicator, zone, "2022-06", "12.5", ",\"measure\":\"GROWTH\""),
                row(indicator, north, "2021-06", "40"),
                row(indicator, north, "2022-06", "50"),
                row(indicator, south, "2021-06", "37"),
                row(indicator, south, "2022-06", "45"));
        ShownNumbers before = contributions(indicator).assertResolved(admin);

        // When
        observe(row(indicator, south, "2021-06", "38", ",\"reason\":\"核实\""));

        // Then
        before.assertResolved(admin);
        contributions(indicator).assertResolved(admin);
        assertThat(before.paths()).contains(".items[0].points", ".items[0].sharePercent", ".rest.points", ".earlier");
        figure(before, ".items[0].points")
                .body("unitOfMeasure", equalTo("百分点"))
                .body("beside.what", equalTo("UNIT_ABOVE"))
                .body("beside.code", equalTo(zone))
                .body("inputs.part", hasItems("PART_LEVEL", "PART_EARLIER", "WHOLE_EARLIER"));
    }

    @Test
    void placesOutliveThatAUnitTurnsUpWithTheSumOfThoseBelowIt() {
        String peer = unit();
        String group = group(zone, peer);
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
        observe(
                row(indicator, north, "2022-06", "20"),
                row(indicator, south, "2022-06", "30"),
                row(indicator, peer, "2022-06", "10"));
        ShownNumbers before = ranking(group, indicator, "ACTUAL").assertResolved(admin);

        observe(row(indicator, zone, "2022-03", "15"));

        before.assertResolved(admin);
        ShownNumbers after = ranking(group, indicator, "ACTUAL").assertResolved(admin);
        assertThat(after.numbers().size()).isGreaterThan(before.numbers().size());
    }

    @Test
    void contributionsOutliveThatAUnitMovesAway() {
        String indicator = indicator("LEVEL", "YTD");
        for (String unit : List.of(zone, north, south)) {
            observe(row(indicator, unit, "2021-06", "40"), row(indicator, unit, "2022-06", "50"));
        }
        ShownNumbers before = contributions(indicator).assertResolved(admin);

        admin.put("/units/" + south, "*", "{\"name\":\"独立\",\"reason\":\"划出\"}").statusCode(200);

        before.assertResolved(admin);
        contributions(indicator).assertResolved(admin);
    }

    @Test
    void contributionsToASumOfTheUnitsBelow() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
        observe(
                row(indicator, north, "2021-06", "40.1"),
                row(indicator, north, "2022-06", "50.3"),
                row(indicator, south, "2021-06", "37.7"),
                row(indicator, south, "2022-06", "45.9"));
        contributions(indicator).assertResolved(admin);
    }

    @Test
    void mediansOfThemesAndOfFlagshipTargets() {
        // Given
        String theme = "TH-" + zone;
        admin.post("/themes", "{\"code\":\"%s\",\"name\":\"新产业\"}".formatted(theme))
                .statusCode(201);
        String themed = ",\"themes\":[\"" + theme + "\"]";
        String one = indicator("LEVEL", "YTD", "UP", "MONTH", themed);
        String other = indicator("LEVEL", "YTD", "UP", "MONTH", themed);
        target(one, north, 2022, "\"value\":100", ",\"flagship\":true");
        String taken = target(other, north, 2022, "100");
        observe(row(one, north, "2022-06", "60"), row(other, north, "2022-06", "30"));
        ShownNumbers before = themes("&unit=" + north).assertResolved(admin);
        ShownNumbers ofTheZone = themes("").assertResolved(admin);

        // When
        admin.delete("/targets/" + taken, "\"v1\"").statusCode(204);

        // Then
        before.assertResolved(admin);
        ofTheZone.assertResolved(admin);
        themes("&unit=" + north).assertResolved(admin);
        admin.get("/figures/" + idOf(before, ".flagship.medianDeviationPoints"))
                .body("name", equalTo("超欠序时中位数"))
                .body("value", equalTo(10))
                .body("unit", equalTo(north))
                .body("inputs.indicator", hasItems(one));
        admin.get("/theme-progress?period=2022-06&unit=%s&unit=%s".formatted(north, south))
                .body("flagship.figures.size()", equalTo(0));
    }
}
