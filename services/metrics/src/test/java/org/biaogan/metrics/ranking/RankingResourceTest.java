package org.biaogan.metrics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RankingResourceTest {

    private final Api admin = Api.asAdmin();
    private String a;
    private String b;
    private String c;
    private String group;

    @BeforeEach
    void threeParks() {
        a = unit();
        b = unit();
        c = unit();
        group = group(a, b, c);
    }

    @Test
    void tiesShareAPlaceAndTheNextStaysEmpty() {
        String indicator = indicator("LEVEL", "YTD");
        observe(
                row(indicator, a, "2020-06", "50"),
                row(indicator, b, "2020-06", "50.0"),
                row(indicator, c, "2020-06", "40"));
        ranking(indicator, "2020-06", "ACTUAL")
                .body("items.unit", contains(a, b, c))
                .body("items.place", contains(1, 1, 3))
                .body("items.tied", contains(true, true, false))
                .body("items[0].unitName", equalTo("测试单位"))
                .body("of", equalTo(3))
                .body("previousPeriod", equalTo("2020-05"))
                .body("items[0].change", nullValue());
    }

    @Test
    void placesAreComparedOverTheUnitsKnownBothTimes() {
        String indicator = indicator("LEVEL", "YTD");
        observe(
                row(indicator, a, "2020-05", "30"),
                row(indicator, b, "2020-05", "20"),
                row(indicator, b, "2020-06", "40"),
                row(indicator, a, "2020-06", "35"),
                row(indicator, c, "2020-06", "90"));
        ranking(indicator, "2020-06", "ACTUAL")
                .body("items.unit", contains(c, b, a))
                .body("items.place", contains(1, 2, 3))
                .body("items.placeOfBoth", contains(null, 1, 2))
                .body("items.previousPlace", contains(null, 2, 1))
                .body("items.change", contains(null, 1, -1))
                .body("ofBoth", equalTo(2));
    }

    @Test
    void whoHasNoNumberIsListedApartWithTheReason() {
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, b, 2020, "100");
        observe(row(indicator, a, "2020-06", "50"));
        ranking(indicator, "2020-06", "ACTUAL")
                .body("items.unit", contains(a))
                .body("without.unit", contains(b, c))
                .body("without.why", contains("LATE", "NOTHING_KNOWN"));
        ranking(indicator, "2020-06", "COMPLETION")
                .body("items", hasSize(0))
                .body("without.why", contains("NO_TARGET", "LATE", "NOTHING_KNOWN"));
    }

    @Test
    void lessIsBetterWhereTheIndicatorSaysSoButADeviationIsAlwaysBetterWhenPositive() {
        String stock = indicator("LEVEL", "POINT", "DOWN", "MONTH", "");
        target(stock, a, 2020, "\"value\":100,\"base\":200", "");
        target(stock, b, 2020, "\"value\":10,\"base\":60", "");
        observe(row(stock, a, "2020-06", "120"), row(stock, b, "2020-06", "50"));
        ranking(stock, "2020-06", "ACTUAL").body("items.unit", contains(b, a));
        ranking(stock, "2020-06", "COMPLETION")
                .body("items.unit", contains(a, b))
                .body("items[0].value", equalTo(80));
        ranking(stock, "2020-06", "DEVIATION")
                .body("items.unit", contains(a, b))
                .body("items[0].value", equalTo(30));
        String ceiling = indicator("LEVEL", "YTD", "DOWN", "MONTH", "");
        target(ceiling, a, 2020, "100");
        target(ceiling, b, 2020, "100");
        observe(row(ceiling, a, "2020-06", "60"), row(ceiling, b, "2020-06", "30"));
        ranking(ceiling, "2020-06", "COMPLETION").body("items.unit", contains(b, a));
    }

    @Test
    void publishedGrowthIsNeverMixedWithImplied() {
        String indicator = indicator("LEVEL", "YTD");
        observe(
                row(indicator, a, "2019-06", "50"),
                row(indicator, a, "2020-06", "100"),
                row(indicator, b, "2019-06", "50"),
                row(indicator, b, "2020-06", "60"));
        ranking(indicator, "2020-06", "GROWTH")
                .body("growth", equalTo("IMPLIED"))
                .body("items.unit", contains(a, b))
                .body("items[1].value", equalTo(20));
        observe(row(indicator, b, "2020-06", "7.5", ",\"measure\":\"GROWTH\""));
        ranking(indicator, "2020-06", "GROWTH")
                .body("growth", equalTo("PUBLISHED"))
                .body("items.unit", contains(b))
                .body("items[0].value", equalTo(7.5f))
                .body("without.find{it.unit=='%s'}.why".formatted(a), equalTo("NOT_FORMED"));
    }

    @Test
    void aYearsFirstNumberIsComparedWithDecember() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"januaryInFebruary\":true");
        observe(
                row(indicator, a, "2019-12", "100"),
                row(indicator, b, "2019-12", "200"),
                row(indicator, a, "2020-02", "30"),
                row(indicator, b, "2020-02", "20"));
        ranking(indicator, "2020-02", "ACTUAL")
                .body("previousPeriod", equalTo("2019-12"))
                .body("basis", equalTo("YTD"))
                .body("items.change", contains(1, -1));
        ranking(indicator, "2020-03", "ACTUAL").body("previousPeriod", equalTo("2020-02"));
    }

    @Test
    void anotherZoneMayTakePartAndTheLastKnownMonthIsTheDefault() {
        String peer = "PEER-" + group;
        admin.post("/units", "{\"code\":\"%s\",\"name\":\"邻区\",\"external\":true}".formatted(peer))
                .statusCode(201);
        String indicator = indicator("GROWTH", "YTD");
        String mixed = group(a, peer);
        observe(row(indicator, peer, "2021-07", "9"), row(indicator, a, "2021-07", "8"));
        observe(row(indicator("GROWTH", "YTD"), a, "2021-09", "8"));
        admin.get("/rankings?group=%s&indicator=%s&by=GROWTH".formatted(mixed, indicator))
                .statusCode(200)
                .body("period", equalTo("2021-07"))
                .body("growth", nullValue())
                .body("items.unit", contains(peer, a))
                .body("items.external", contains(true, false));
    }

    @Test
    void aRankingIsReadAsItWasKnown() {
        // Given
        String indicator = indicator("LEVEL", "YTD");
        observe(row(indicator, a, "2020-06", "50"), row(indicator, b, "2020-06", "40"));
        String before = OffsetDateTime.now().toString();

        // When
        observe(row(indicator, b, "2020-06", "60", ",\"reason\":\"更正\""));

        // Then
        ranking(indicator, "2020-06", "ACTUAL").body("items.unit", contains(b, a));
        admin.request()
                .queryParam("group", group)
                .queryParam("indicator", indicator)
                .queryParam("period", "2020-06")
                .queryParam("asOf", before)
                .get("/api/v1/rankings")
                .then()
                .body("items.unit", contains(a, b));
    }

    @Test
    void aLargerGroupTakesNoMoreStatements() {
        String indicator = indicator("LEVEL", "YTD");
        String large = group(unit(), unit(), unit(), unit(), unit(), unit());
        observe(row(indicator, a, "2020-06", "50"));
        List<String> few = Statements.ofReading(() -> ranking(indicator, "2020-06", "ACTUAL"));
        admin.get("/peer-groups/" + large)
                .extract()
                .jsonPath()
                .getList("units", String.class)
                .forEach(unit -> observe(row(indicator, unit, "2020-06", "1")));
        List<String> many = Statements.ofReading(
                () -> admin.get("/rankings?group=%s&indicator=%s&period=2020-06".formatted(large, indicator))
                        .body("items", hasSize(6)));
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void whatCannotBeRankedIsRefusedByName() {
        String range = indicator("RATIO", "POINT", "RANGE", "MONTH", "");
        admin.get("/rankings?group=%s&indicator=%s".formatted(group, range))
                .statusCode(422)
                .body("errors[0].field", equalTo("by"));
        admin.get("/rankings?group=%s&indicator=%s&by=DEVIATION".formatted(group, range))
                .statusCode(200);
        admin.get("/rankings?indicator=" + range).statusCode(400).body("errors[0].field", equalTo("group"));
        admin.get("/rankings?group=%s&indicator=%s&by=BEST".formatted(group, range))
                .statusCode(400)
                .body("errors[0].field", equalTo("by"));
        admin.get("/rankings?group=NONE&indicator=" + range)
                .statusCode(404)
                .body("errors[0].code", equalTo("UNKNOWN_GROUP"));
        admin.get("/rankings?group=%s&indicator=NONE".formatted(group))
                .statusCode(404)
                .body("errors[0].field", equalTo("indicator"));
        admin.get("/rankings?group=%s&indicator=%s&by=DEVIATION&size=1".formatted(group, range))
                .header("Link", containsString("rel=\"first\""))
                .header("X-Total-Count", equalTo("0"));
    }

    private ValidatableResponse ranking(String indicator, String period, String by) {
        return admin.get("/rankings?group=%s&indicator=%s&period=%s&by=%s".formatted(group, indicator, period, by))
                .statusCode(200);
    }

    private String group(String... units) {
        String code = "G-" + units[0] + "-" + units.length;
        admin.post(
                        "/peer-groups",
                        "{\"code\":\"%s\",\"name\":\"园区\",\"units\":[\"%s\"]}"
                                .formatted(code, String.join("\",\"", units)))
                .statusCode(201);
        return code;
    }
}
