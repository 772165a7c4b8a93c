package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.junit.jupiter.api.Test;

/** Whatever number a surface shows has an id, and the id answers that very number. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EveryNumberTest extends TwoParks {

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
}
