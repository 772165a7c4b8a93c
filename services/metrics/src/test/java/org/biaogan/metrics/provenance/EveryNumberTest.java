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
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.provenance.ShownNumbers.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever number a surface shows has an id, and the id answers that very number. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EveryNumberTest {

    private final Api admin = Api.asAdmin();
    private String zone;
    private String north;
    private String south;

    @BeforeEach
    void aZoneOfTwoParks() {
        zone = unit();
        north = unit(zone);
        south = unit(zone);
    }

    @Test
    void aStoryOfWhatIsGatheredOverTheYear() {
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, north, 2022, "\"value\":200", ",\"trajectory\":{\"kind\":\"SEASONAL\"}");
        fourYears(indicator, north);

        ShownNumbers story = story(indicator, north, "2022-06").assertResolved(admin);

        assertThat(story.paths())
                .contains(
                        ".rest.meanPerMonth",
                        ".rest.multipleOfMean",
                        ".rest.bestMonth.value",
                        ".rest.multipleOfBest",
                        ".rest.remaining",
                        ".rest.requiredPerMonth",
                        ".rest.requiredGrowthPercent",
                        ".forecast.band[0].low",
                        ".forecast.backtest.items[0].errorPercent",
                        ".forecast.backtest.within",
                        ".trajectoryPoints[11].expectedValue",
                        ".series[35].expectedPercent");
    }

    @Test
    void aStoryOfSinglePeriodsOfAStockOfGrowthAndUnderACeiling() {
        String months = indicator("LEVEL", "PERIOD");
        target(months, north, 2022, "120");
        for (int month = 1; month <= 6; month++) {
            observe(row(months, north, "2022-0" + month, String.valueOf(month + 3)));
        }
        String stock = indicator("LEVEL", "POINT", "DOWN", "MONTH", "");
        target(stock, north, 2022, "100");
        observe(
                row(stock, north, "2021-12", "300"),
                row(stock, north, "2022-05", "250"),
                row(stock, north, "2022-06", "230"));
        String growth = indicator("GROWTH", "YTD");
        target(growth, north, 2022, "6.5");
        observe(row(growth, north, "2022-06", "5.9"));
        String ceiling = indicator("LEVEL", "YTD", "DOWN", "MONTH", "");
        target(ceiling, north, 2022, "300");
        fourYears(ceiling, north);

        for (String indicator : List.of(months, stock, growth, ceiling)) {
            story(indicator, north, "2022-06").assertResolved(admin);
        }
    }

    @Test
    void aSumOfTheUnitsBelowBesideWhatTheUnitReported() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"rollUp\":\"SUM\"");
        target(indicator, zone, 2022, "100");
        observe(
                row(indicator, north, "2022-06", "20"),
                row(indicator, south, "2022-06", "30"),
                row(indicator, zone, "2022-06", "52"));

        ShownNumbers board = board(zone, "2022-06").assertResolved(admin);

        assertThat(board.paths()).contains(".items[0].rollUp.childrenSum", ".items[0].rollUp.reported");
        figure(board, ".items[0].rollUp.childrenSum")
                .body("inputs.unit", hasItems(north, south))
                .body("formula.code", equalTo("roll-up"));
    }

    @Test
    void anAverageOfPeersLeadsToThemAndOutlivesTheRuleThatAskedForIt() {
        // Given
        String rule = "peers-" + zone;
        admin.post(
                        "/light-rules",
                        "{\"code\":\"%s\",\"name\":\"同类\",\"effectiveFrom\":\"2000-01-01\",\"bands\":%s}"
                                .formatted(
                                        rule,
                                        "[{\"light\":\"GREEN\",\"when\":[{\"quantity\":\"PEER_GAP\",\"from\":0}]},"
                                                + "{\"light\":\"RED\"}]"))
                .statusCode(201);
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"lightRule\":\"" + rule + "\"");
        target(indicator, north, 2022, "100");
        observe(row(indicator, north, "2022-06", "20"), row(indicator, south, "2022-06", "30"));

        // When
        ShownNumbers before = board(north, "2022-06").assertResolved(admin);
        observe(row(indicator, south, "2022-06", "40", ",\"reason\":\"更正\""));

        // Then
        figure(before, ".items[0].peerAverage")
                .body("value", equalTo(25))
                .body("formula.code", equalTo("peer-average"))
                .body("inputs.unit", hasItems(north, south));
        before.assertResolved(admin);
        board(north, "2022-06").assertResolved(admin);
    }

    @Test
    void idsOfAStoryHoldAfterTheirNumbersHaveChanged() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, north, 2022, "200");
        fourYears(indicator, north);
        ShownNumbers before = story(indicator, north, "2022-06");

        // When
        observe(
                row(indicator, north, "2021-12", "170", ",\"reason\":\"核实\""),
                row(indicator, north, "2021-06", "60", ",\"reason\":\"核实\""));
        observe(row(indicator, north, "2020-12", "null", ",\"status\":\"M\",\"reason\":\"撤回\""));

        // Then
        before.assertResolved(admin);
        ShownNumbers after = story(indicator, north, "2022-06").assertResolved(admin);
        assertThat(idOf(after, ".forecast.band[0].value")).isNotEqualTo(idOf(before, ".forecast.band[0].value"));
    }

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

    @Test
    void whatNoAnswerEverNamedIsNoFigure() {
        String group = group(north, south);
        String indicator = indicator("LEVEL", "YTD");
        observe(row(indicator, north, "2022-06", "20"), row(indicator, south, "2022-06", "30"));
        FigureId place = FigureId.parse(idOf(ranking(group, indicator, "ACTUAL"), ".items[0].place"));

        for (FigureId never : List.of(
                beside(place, FigureKind.PLACE, place.beside() + 4),
                beside(place, FigureKind.PLACE, 1 << 20),
                beside(place, FigureKind.PLACES_MOVED, place.beside()),
                beside(place, FigureKind.CONTRIBUTION, place.unit()),
                beside(place, FigureKind.THEME_MEDIAN, 1 << 20),
                beside(place, FigureKind.FORECAST_OF_PERIOD, 13),
                beside(place, FigureKind.BACKTEST, 1),
                beside(place, FigureKind.BEST_MONTH, 0))) {
            admin.get("/figures/" + never).statusCode(404);
        }
    }

    private static FigureId beside(FigureId id, FigureKind kind, int beside) {
        return new FigureId(kind, id.indicator(), id.unit(), id.periodEnd(), id.vintage(), beside);
    }

    private String group(String... units) {
        String code = "G-" + units[0];
        admin.post(
                        "/peer-groups",
                        "{\"code\":\"%s\",\"name\":\"园区\",\"units\":[\"%s\"]}"
                                .formatted(code, String.join("\",\"", units)))
                .statusCode(201);
        return code;
    }

    private ShownNumbers ranking(String group, String indicator, String by) {
        return ShownNumbers.in(
                admin.get("/rankings?group=%s&indicator=%s&period=2022-06&by=%s".formatted(group, indicator, by)));
    }

    private ShownNumbers contributions(String indicator) {
        return ShownNumbers.in(
                admin.get("/contributions?indicator=%s&unit=%s&period=2022-06".formatted(indicator, zone)));
    }

    private ShownNumbers themes(String more) {
        return ShownNumbers.in(admin.get("/theme-progress?size=1000&period=2022-06" + more));
    }

    private void fourYears(String indicator, String unit) {
        List<String> rows = new ArrayList<>();
        for (int year = 2018; year <= 2022; year++) {
            for (int month = 1; month <= (year == 2022 ? 6 : 12); month++) {
                int sum = month * (10 + year - 2018) + (month > 8 ? month * (year % 3) : 0);
                rows.add(row(indicator, unit, "%d-%02d".formatted(year, month), String.valueOf(sum)));
            }
        }
        observe(rows.toArray(String[]::new));
    }

    private ShownNumbers story(String indicator, String unit, String period) {
        return ShownNumbers.in(admin.get("/assessments/%s/%s?period=%s".formatted(indicator, unit, period)));
    }

    private ShownNumbers board(String unit, String period) {
        return ShownNumbers.in(admin.get("/assessments?unit=%s&period=%s".formatted(unit, period)));
    }

    private ValidatableResponse figure(ShownNumbers shown, String path) {
        return admin.get("/figures/" + idOf(shown, path)).statusCode(200);
    }

    private static String idOf(ShownNumbers shown, String path) {
        return shown.numbers().stream()
                .filter(number -> number.path().equals(path))
                .map(Shown::id)
                .findFirst()
                .orElseThrow();
    }
}
