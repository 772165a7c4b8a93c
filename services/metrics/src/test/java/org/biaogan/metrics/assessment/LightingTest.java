package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.junit.jupiter.api.Test;

/** Boards under rules of their own: editions, peers, months in a row. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class LightingTest {

    private static final String TIANJIN = """
            [{"light":"GREEN","from":0,"when":[{"quantity":"ACTUAL","from":0},{"quantity":"PEER_GAP","from":0}]},
             {"light":"YELLOW","when":[{"quantity":"ACTUAL","from":0}]},{"light":"RED"}]""";
    private static final String FUZHOU = """
            [{"light":"GREEN","when":[{"quantity":"PEER_GAP","from":0}]},{"light":"RED"}]""";
    private static final String THREE_MONTHS = """
            [{"light":"RED","inARow":{"months":3,"to":0}},{"light":"GREEN","from":0},{"light":"YELLOW"}]""";

    private final Api admin = Api.asAdmin();

    @Test
    void anOldPeriodKeepsTheEditionOfItsTimeAndAsOfTheOneKnownThen() {
        // Given
        String rule = rule("2019-01-01", "[{\"light\":\"GREEN\",\"from\":-20},{\"light\":\"RED\"}]");
        String indicator = indicator("LEVEL", rule);
        String zone = unit();
        target(indicator, zone, 2020, "100");
        target(indicator, zone, 2021, "100");
        observe(row(indicator, zone, "2020-06", "40"), row(indicator, zone, "2021-06", "40"));
        String before = OffsetDateTime.now().toString().replace("+", "%2B");

        // When
        admin.put("/light-rules/" + rule, "\"v1\"", body(rule, "2021-01-01", THREE_MONTHS))
                .statusCode(200);

        // Then
        board(zone, "2020-06").body("items[0].light", equalTo("GREEN")).body("items[0].lightRule.version", equalTo(1));
        board(zone, "2021-06")
                .body("items[0].light", equalTo("YELLOW"))
                .body("items[0].lightRule.code", equalTo(rule))
                .body("items[0].lightRule.version", equalTo(2))
                .body("items[0].lightReason", equalTo("偏差−10.0个百分点，不符合以上各档 → 黄灯"))
                .body(
                        "items[0].lightReasonEn",
                        equalTo("deviation −10.0 points, fits none of the other bands → yellow"));
        admin.get("/assessments?unit=%s&period=2021-06&asOf=%s".formatted(zone, before))
                .body("items[0].lightRule.version", equalTo(1));
    }

    @Test
    void beforeTheFirstEditionOfItsRuleTheDefaultHolds() {
        String indicator = indicator("LEVEL", rule("2021-01-01", THREE_MONTHS));
        String zone = unit();
        target(indicator, zone, 2020, "100");
        observe(row(indicator, zone, "2020-06", "39.96"));
        board(zone, "2020-06")
                .body("items[0].lightRule.code", equalTo("default"))
                .body("items[0].lightReason", equalTo("偏差−10.04个百分点，低于−10 → 红灯"));
    }

    /** Tianjin 2022: own plan and the city's average, which is here that of the four districts, 4. */
    @Test
    void tianjinsRuleHoldsPlanAndPeersAgainstGrowth() {
        // Given
        String indicator = indicator("GROWTH", rule("2022-01-01", TIANJIN));
        String city = unit();
        List<String> districts = List.of(unit(city), unit(city), unit(city), unit(city));
        List<String> growth = List.of("9", "6", "3", "-2");
        for (int i = 0; i < growth.size(); i++) {
            target(indicator, districts.get(i), 2022, i == 1 ? "8" : "2");
            observe(row(indicator, districts.get(i), "2022-06", growth.get(i)));
        }

        // Then
        board(districts.get(0), "2022-06")
                .body("items[0].light", equalTo("GREEN"))
                .body("items[0].peerAverage", equalTo(4))
                .body("items[0].lightReason", equalTo("偏差7.0个百分点，不低于0；实际值9.0%，不低于0；与同类平均之差5.0个百分点，不低于0 → 绿灯"));
        board(districts.get(1), "2022-06").body("items[0].light", equalTo("YELLOW"));
        board(districts.get(2), "2022-06")
                .body("items[0].light", equalTo("YELLOW"))
                .body("items[0].deviation", equalTo(1));
        board(districts.get(3), "2022-06").body("items[0].light", equalTo("RED"));
        admin.get("/assessments/%s/%s?period=2022-06".formatted(indicator, districts.get(2)))
                .body("assessment.light", equalTo("YELLOW"));

        // When
        observe(row(indicator, city, "2022-06", "2.5"));

        // Then
        board(districts.get(2), "2022-06")
                .body("items[0].peerAverage", equalTo(2.5f))
                .body("items[0].light", equalTo("GREEN"));
    }

    @Test
    void aGroupOfPeersGoesBeforeSiblings() {
        String indicator = indicator("RATIO", rule("2022-01-01", FUZHOU));
        String city = unit();
        String zone = unit(city);
        String sibling = unit(city);
        String other = unit();
        admin.post(
                        "/peer-groups",
                        "{\"code\":\"T-P-%s\",\"name\":\"同类\",\"units\":[\"%s\",\"%s\"]}"
                                .formatted(UUID.randomUUID(), zone, other))
                .statusCode(201);
        target(indicator, zone, 2022, "50");
        observe(row(indicator, zone, "2022-06", "40"), row(indicator, sibling, "2022-06", "90"));
        observe(row(indicator, other, "2022-06", "30"), row(indicator, city, "2022-06", "80"));
        board(zone, "2022-06").body("items[0].peerAverage", equalTo(35)).body("items[0].light", equalTo("GREEN"));
    }

    @Test
    void withoutPeersNothingIsSaidThatDependsOnThem() {
        String average = indicator("GROWTH", rule("2022-01-01", FUZHOU));
        String plan = indicator("GROWTH", rule("2022-01-01", TIANJIN));
        String zone = unit(unit());
        target(average, zone, 2022, "2");
        target(plan, zone, 2022, "2");
        observe(row(average, zone, "2022-06", "3"), row(plan, zone, "2022-06", "3"));
        String found = "items.find{it.indicator=='%s'}.";
        board(zone, "2022-06")
                .body(found.formatted(average) + "state", equalTo("NO_DATA"))
                .body(found.formatted(average) + "peerAverage", nullValue())
                .body(found.formatted(average) + "lightReason", equalTo("同类平均未知，不能亮灯"))
                .body(found.formatted(plan) + "light", equalTo("YELLOW"))
                .body(found.formatted(plan) + "lightReason", endsWith("（同类平均未知，有关条件按不成立处理）"));
    }

    @Test
    void thirdMonthBehindInARowIsRedAndABreakBeginsAnew() {
        // Given
        String indicator = indicator("LEVEL", rule("2020-01-01", THREE_MONTHS), ",\"januaryInFebruary\":true");
        String zone = unit();
        target(indicator, zone, 2020, "120");

        // When
        observe(row(indicator, zone, "2020-02", "10"), row(indicator, zone, "2020-03", "20"));
        observe(row(indicator, zone, "2020-04", "41"), row(indicator, zone, "2020-05", "45"));
        observe(row(indicator, zone, "2020-06", "50"), row(indicator, zone, "2020-08", "60"));
        observe(row(indicator, zone, "2020-09", "62"));

        // Then
        board(zone, "2020-02").body("items[0].light", equalTo("YELLOW"));
        board(zone, "2020-03")
                .body("items[0].light", equalTo("RED"))
                .body("items[0].lightReason", equalTo("偏差连续3个月低于0 → 红灯"));
        board(zone, "2020-04").body("items[0].light", equalTo("GREEN"));
        board(zone, "2020-06").body("items[0].light", equalTo("YELLOW"));
        board(zone, "2020-07").body("items[0].state", equalTo("LATE"));
        board(zone, "2020-09").body("items[0].light", equalTo("YELLOW"));
        admin.get("/assessments/%s/%s?period=2020-03".formatted(indicator, zone))
                .body("assessment.light", equalTo("RED"));
    }

    @Test
    void aFebruaryThatCarriesItsJanuaryCountsForTwoMonthsByItsOwnStatus() {
        String indicator = indicator("LEVEL", rule("2020-01-01", THREE_MONTHS));
        String zone = unit();
        target(indicator, zone, 2020, "120");
        observe(row(indicator, zone, "2020-02", "10", ",\"status\":\"W\""), row(indicator, zone, "2020-03", "20"));
        board(zone, "2020-03").body("items[0].light", equalTo("RED"));
    }

    @Test
    void aRuleOnPeersLightsAStockWithoutABase() {
        String lightRule = ",\"lightRule\":\"%s\"".formatted(rule("2022-01-01", FUZHOU));
        String indicator = Fixture.indicator("LEVEL", "POINT", "UP", "MONTH", lightRule);
        String city = unit();
        String zone = unit(city);
        String sibling = unit(city);
        target(indicator, zone, 2022, "300");
        observe(row(indicator, zone, "2022-06", "90"), row(indicator, sibling, "2022-06", "70"));
        board(zone, "2022-06")
                .body("items[0].deviation", nullValue())
                .body("items[0].light", equalTo("GREEN"))
                .body("items[0].lightReason", endsWith("→ 绿灯"));
    }

    @Test
    void peersCostTwoStatementsWhateverTheNumberOfRowsAndEarlierMonthsNone() {
        String rule = rule("2022-01-01", TIANJIN);
        String plain = childWith(1, null);
        String one = childWith(1, rule);
        String many = childWith(12, rule);
        int without = Statements.ofReading(() -> board(plain, "2022-06")).size();
        int with = Statements.ofReading(() -> board(one, "2022-06")).size();
        assertThat(with).isEqualTo(without + 2);
        assertThat(Statements.ofReading(() -> board(many, "2022-06").body("items", hasSize(12))))
                .hasSize(with);
        String inARow = childWith(12, rule("2022-01-01", THREE_MONTHS));
        assertThat(Statements.ofReading(() -> board(inARow, "2022-06"))).hasSize(without);
    }

    private static String childWith(int indicators, String rule) {
        String child = unit(unit());
        for (int i = 0; i < indicators; i++) {
            String indicator = indicator("GROWTH", rule);
            target(indicator, child, 2022, "2");
            observe(row(indicator, child, "2022-06", "3"));
        }
        return child;
    }

    private ValidatableResponse board(String unit, String period) {
        return admin.get("/assessments?unit=%s&period=%s".formatted(unit, period))
                .statusCode(200);
    }

    private static String indicator(String measure, String rule) {
        return indicator(measure, rule, "");
    }

    private static String indicator(String measure, String rule, String more) {
        String lightRule = rule == null ? "" : ",\"lightRule\":\"%s\"".formatted(rule);
        return Fixture.indicator(measure, "YTD", "UP", "MONTH", lightRule + more);
    }

    private String rule(String effectiveFrom, String bands) {
        String code = "T-L-" + UUID.randomUUID();
        admin.post("/light-rules", body(code, effectiveFrom, bands)).statusCode(201);
        return code;
    }

    private static String body(String code, String effectiveFrom, String bands) {
        return "{\"code\":\"%s\",\"name\":\"试验规则\",\"effectiveFrom\":\"%s\",\"bands\":%s,\"reason\":\"年初调整\"}"
                .formatted(code, effectiveFrom, bands);
    }
}
