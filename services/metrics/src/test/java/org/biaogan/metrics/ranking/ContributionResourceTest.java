package org.biaogan.metrics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ContributionResourceTest {

    private static final String SUMMED = ",\"rollUp\":\"SUM\"";

    private final Api admin = Api.asAdmin();
    private String zone;
    private String north;
    private String south;
    private String west;

    @BeforeEach
    void aZoneOfThreeParks() {
        zone = unit();
        north = unit(zone);
        south = unit(zone);
        west = unit(zone);
    }

    @Test
    void pointsAddUpToTheGrowthThatTheBoardShowsToTheLastDigitSent() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        observe(
                row(indicator, north, "2019-06", "10.1"),
                row(indicator, north, "2020-06", "11.3"),
                row(indicator, south, "2019-06", "7.7"),
                row(indicator, south, "2020-06", "9.9"),
                row(indicator, west, "2019-06", "5.2"),
                row(indicator, west, "2020-06", "5.0"),
                row(indicator, zone, "2020-06", "12.5", ",\"measure\":\"GROWTH\""));
        JsonPath shown = exact(contributions(indicator, "2020-06")
                .body("items.unit", contains(south, north, west))
                .body("rest", nullValue())
                .body("publishedGrowth", equalTo(12.5f))
                .body("basis", equalTo("YTD"))
                .body("level", equalTo(26.2f))
                .body("note", containsString("不是公布的可比口径增速")));
        BigDecimal implied = new BigDecimal(shown.getString("impliedGrowth"));

        assertThat(sum(shown.getList("items.points"))).isEqualByComparingTo(implied);
        assertThat(exact(admin.get("/assessments?unit=%s&period=2020-06".formatted(zone)))
                        .getString("items[0].growthImplied"))
                .isEqualTo(shown.getString("impliedGrowth"));
    }

    @Test
    void whatTheReportedTotalHasBeyondItsUnitsStandsAsTheRest() {
        String indicator = indicator("LEVEL", "PERIOD");
        observe(
                row(indicator, zone, "2019-06", "100"),
                row(indicator, zone, "2020-06", "130"),
                row(indicator, north, "2019-06", "40"),
                row(indicator, north, "2020-06", "50"),
                row(indicator, south, "2019-06", "50"),
                row(indicator, south, "2020-06", "55"));
        contributions(indicator, "2020-06")
                .body("impliedGrowth", equalTo(30))
                .body("items.points", contains(10, 5))
                .body("rest.points", equalTo(15))
                .body("note", containsString("差额列入“其余”"));
    }

    @Test
    void aMissingParkLeavesNoSumAndSaysWhichItIs() {
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", SUMMED);
        observe(
                row(indicator, north, "2019-06", "40"),
                row(indicator, north, "2020-06", "50"),
                row(indicator, south, "2019-06", "50"));
        contributions(indicator, "2020-06")
                .body("impliedGrowth", nullValue())
                .body("level", nullValue())
                .body("earlier", equalTo(90))
                .body("items.points", contains((Object) null, null))
                .body("noteEn", containsString("no sum without"));
    }

    @Test
    void fromZeroThereIsNoGrowthToContributeTo() {
        String indicator = indicator("COUNT", "POINT", "UP", "MONTH", SUMMED);
        observe(row(indicator, north, "2019-06", "0"), row(indicator, north, "2020-06", "5"));
        contributions(indicator, "2020-06")
                .body("impliedGrowth", nullValue())
                .body("items[0].why", equalTo("EARLIER_NOT_POSITIVE"))
                .body("note", containsString("增速无意义"));
    }

    @Test
    void whatIsNoAmountIsRefused() {
        admin.get("/contributions?indicator=%s&unit=%s".formatted(indicator("GROWTH", "YTD"), zone))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_ADDITIVE"));
        admin.get("/contributions?unit=" + zone).statusCode(400).body("errors[0].field", equalTo("indicator"));
        admin.get("/contributions?indicator=%s&unit=NOWHERE".formatted(indicator("LEVEL", "YTD")))
                .statusCode(404)
                .body("errors[0].field", equalTo("unit"));
    }

    private ValidatableResponse contributions(String indicator, String period) {
        return admin.get("/contributions?indicator=%s&unit=%s&period=%s".formatted(indicator, zone, period))
                .statusCode(200);
    }

    private static BigDecimal sum(List<Number> points) {
        return points.stream().map(point -> new BigDecimal(point.toString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonPath exact(ValidatableResponse answer) {
        return answer.extract().jsonPath().using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
