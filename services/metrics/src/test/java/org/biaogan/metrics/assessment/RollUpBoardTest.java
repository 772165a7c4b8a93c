package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RollUpBoardTest {

    private static final String SUMMED = ",\"rollUp\":\"SUM\"";

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
    void theSumOfTheParksStandsInForTheZone() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        target(indicator, zone, 2020, "120");
        observe(
                row(indicator, north, "2019-06", "20"),
                row(indicator, south, "2019-06", "30"),
                row(indicator, north, "2020-06", "40.5", ",\"status\":\"P\""),
                row(indicator, south, "2020-06", "22.5"));
        board(zone, "2020-06")
                .body("items", hasSize(1))
                .body("items[0].actual", equalTo(63))
                .body("items[0].status", equalTo("P"))
                .body("items[0].derivation", equalTo("SUM_OF_UNITS"))
                .body("items[0].completionPercent", equalTo(52.5f))
                .body("items[0].light", equalTo("GREEN"))
                .body("items[0].growthImplied", equalTo(26))
                .body("items[0].rollUp.reported", nullValue())
                .body("items[0].rollUp.childrenSum", equalTo(63))
                .body("items[0].rollUp.childrenMissing", hasSize(0))
                .body("items[0].rollUp.differs", equalTo(false));
        admin.get("/assessments/%s/%s?period=2020-06".formatted(indicator, zone))
                .body("assessment.actual", equalTo(63))
                .body("series.find{it.period=='2019-06'}.value", equalTo(50))
                .body("series.find{it.period=='2019-06'}.derivation", equalTo("SUM_OF_UNITS"));
        board(north, "2020-06").body("items[0].rollUp", nullValue());
    }

    @Test
    void aMissingParkIsNamedAndTheZoneHasNoData() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        target(indicator, zone, 2020, "120");
        target(indicator, south, 2020, "60");
        observe(row(indicator, north, "2020-06", "40"));
        board(zone, "2020-06")
                .body("items[0].actual", nullValue())
                .body("items[0].derivation", nullValue())
                .body("items[0].state", equalTo("NO_DATA"))
                .body("items[0].rollUp.childrenSum", nullValue())
                .body("items[0].rollUp.childrenMissing", contains(south));
        board(zone, "2020-07").body("items[0].state", equalTo("LATE"));
    }

    @Test
    void aParkThatFellSilentIsMissingAndABureauThatNeverReportedIsNot() {
        String indicator = indicator("COUNT", "YTD", "UP", "MONTH", SUMMED);
        target(indicator, zone, 2020, "10");
        unit(zone);
        observe(row(indicator, north, "2020-03", "2"), row(indicator, south, "2020-03", "3"));
        observe(row(indicator, north, "2020-06", "5"));
        board(zone, "2020-03").body("items[0].actual", equalTo(5)).body("items[0].state", nullValue());
        board(zone, "2020-06").body("items[0].rollUp.childrenMissing", contains(south));
    }

    @Test
    void whatTheZoneReportedStandsBesideAnotherSum() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        observe(
                row(indicator, zone, "2020-06", "65"),
                row(indicator, north, "2020-06", "40"),
                row(indicator, south, "2020-06", "22"));
        board(zone, "2020-06")
                .body("items[0].actual", equalTo(65))
                .body("items[0].derivation", nullValue())
                .body("items[0].rollUp.reported", equalTo(65))
                .body("items[0].rollUp.childrenSum", equalTo(62))
                .body("items[0].rollUp.differs", equalTo(true));
    }

    @Test
    void aParkWithoutANumberOfItsOwnIsTheSumOfItsStreets() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "MONTH", SUMMED);
        String street = unit(north);
        target(indicator, zone, 2020, "100");
        observe(
                row(indicator, street, "2020-01", "3"),
                row(indicator, street, "2020-02", "4"),
                row(indicator, south, "2020-01", "10"),
                row(indicator, south, "2020-02", "20"));
        board(zone, "2020-02")
                .body("items[0].actual", equalTo(37))
                .body("items[0].derivation", equalTo("SUM_OF_UNITS"))
                .body("items[0].rollUp.childrenSum", equalTo(24));
    }

    @Test
    void januariesThatTheParksPostedArePartOfTheZonesYearToDate() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "MONTH", SUMMED + ",\"januaryInFebruary\":true");
        target(indicator, zone, 2020, "100");
        observe(row(indicator, north, "2020-01", "10"), row(indicator, north, "2020-02", "12"));
        observe(row(indicator, south, "2020-01", "5"), row(indicator, south, "2020-02", "6"));
        board(zone, "2020-01").body("items[0].actual", equalTo(15)).body("items[0].state", nullValue());
        board(zone, "2020-02").body("items[0].actual", equalTo(33)).body("items[0].status", equalTo("A"));
    }

    @Test
    void aFebruaryThatCarriesItsJanuaryIsNotAddedToOneThatDoesNot() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "MONTH", SUMMED);
        target(indicator, zone, 2020, "100");
        observe(row(indicator, north, "2020-01", "null", ",\"status\":\"K\""), carrying(indicator, north, "22"));
        observe(row(indicator, south, "2020-01", "5"), row(indicator, south, "2020-02", "6"));
        board(zone, "2020-02")
                .body("items[0].actual", nullValue())
                .body("items[0].rollUp.childrenMissing", contains(north));
    }

    @Test
    void februariesThatAllCarryTheirJanuaryAreAdded() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "MONTH", SUMMED);
        target(indicator, zone, 2020, "100");
        observe(carrying(indicator, north, "22"), carrying(indicator, south, "11"));
        board(zone, "2020-02").body("items[0].actual", equalTo(33)).body("items[0].status", equalTo("W"));
    }

    private static String carrying(String indicator, String unit, String value) {
        return row(indicator, unit, "2020-02", value, ",\"status\":\"W\"");
    }

    @Test
    void withoutAPeriodTheLastMonthOfItsParksIsTheZones() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        target(indicator, zone, 2020, "100");
        observe(row(indicator, north, "2020-06", "40"), row(indicator, south, "2020-06", "22"));
        observe(row(indicator("LEVEL", "YTD"), zone, "2020-03", "1"));
        observe(row(indicator("LEVEL", "YTD"), north, "2020-09", "1"));
        admin.get("/assessments?unit=%s&indicator=%s".formatted(zone, indicator))
                .body("items[0].period", equalTo("2020-06"));
        admin.get("/assessments/%s/%s".formatted(indicator, zone)).body("assessment.actual", equalTo(62));
    }

    @Test
    void theTreeIsThatOfTheInstantLookedAt() {
        // Given
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        target(indicator, zone, 2020, "100");
        observe(row(indicator, north, "2020-06", "40"), row(indicator, south, "2020-06", "22"));
        String before = OffsetDateTime.now().toString();

        // When
        admin.put("/units/" + south, "\"v1\"", "{\"name\":\"划出\",\"reason\":\"区划调整\"}")
                .statusCode(200);

        // Then
        board(zone, "2020-06").body("items[0].actual", equalTo(40));
        admin.request()
                .queryParam("unit", zone)
                .queryParam("period", "2020-06")
                .queryParam("asOf", before)
                .get("/api/v1/assessments")
                .then()
                .body("items[0].actual", equalTo(62));
    }

    @Test
    void withoutATargetTheZoneHasNoRowAndWithoutRollUpNoSum() {
        String summed = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        String reportedOnly = indicator("LEVEL", "YTD");
        target(reportedOnly, zone, 2020, "100");
        observe(row(summed, north, "2020-06", "40"), row(reportedOnly, north, "2020-06", "40"));
        board(zone, "2020-06")
                .body("items.indicator", contains(reportedOnly))
                .body("items[0].actual", nullValue())
                .body("items[0].rollUp", nullValue());
    }

    @Test
    void anotherZoneIsOnlyShownToWhoAsksForIt() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        String peer = "PEER-" + zone;
        admin.post(
                        "/units",
                        "{\"code\":\"%s\",\"name\":\"邻区\",\"parent\":\"%s\",\"external\":true}".formatted(peer, zone))
                .statusCode(201);
        target(indicator, zone, 2020, "100");
        observe(row(indicator, north, "2020-06", "40"), row(indicator, peer, "2020-06", "900"));
        admin.get("/assessments?period=2020-06&size=1000&indicator=" + indicator)
                .body("items.unit", hasItem(north))
                .body("items.unit", not(hasItem(peer)));
        board(peer, "2020-06").body("items[0].actual", equalTo(900));
        board(zone, "2020-06").body("items[0].actual", equalTo(40));
    }

    @Test
    void aBoardOfSumsTakesTheSameStatementsWhateverTheNumberOfParksAndIndicators() {
        String small = sums(1, 2);
        String large = sums(6, 5);

        List<String> few = Statements.ofReading(() -> board(small, "2022-06").body("items", hasSize(1)));
        List<String> many = Statements.ofReading(() -> board(large, "2022-06").body("items", hasSize(6)));

        assertThat(many).hasSameSizeAs(few);
    }

    private static String sums(int indicators, int parks) {
        String above = unit();
        List<String> below = Stream.generate(() -> unit(above)).limit(parks).toList();
        for (int number = 0; number < indicators; number++) {
            String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
            target(indicator, above, 2022, "100");
            observe(below.stream()
                    .map(park -> row(indicator, park, "2022-06", "10"))
                    .toArray(String[]::new));
        }
        return above;
    }

    private ValidatableResponse board(String unit, String period) {
        return admin.get("/assessments?unit=%s&period=%s".formatted(unit, period))
                .statusCode(200);
    }
}
