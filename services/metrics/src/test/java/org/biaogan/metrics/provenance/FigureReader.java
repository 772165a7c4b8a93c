package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.Api;
import org.junit.jupiter.api.BeforeEach;

/** A unit of its own, and how figures of it are read. */
abstract class FigureReader {

    final Api admin = Api.asAdmin();
    String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    String cumulative(String period) {
        String indicator = indicator("LEVEL", "YTD");
        target(indicator, unit, 2018, "500000");
        target(indicator, unit, 2018, "\"value\":450000", ",\"ambition\":\"FLOOR\"");
        target(indicator, unit, 2018, "\"value\":550000", ",\"ambition\":\"STRETCH\"");
        observe(
                row(indicator, unit, "2017-02", "57959.7"),
                row(indicator, unit, period, "61081.8", ",\"source\":\"统计局\""),
                row(indicator, unit, period, "9.7", ",\"measure\":\"GROWTH\""));
        return indicator;
    }

    void stock(String period) {
        String indicator = indicator("LEVEL", "POINT", "DOWN", "MONTH", "");
        target(indicator, unit, 2018, "100");
        observe(row(indicator, unit, "2017-12", "300"), row(indicator, unit, period, "270"));
    }

    void singlePeriods(String period) {
        String indicator = indicator("LEVEL", "PERIOD");
        target(indicator, unit, 2018, "60");
        observe(row(indicator, unit, "2018-01", "5"), row(indicator, unit, period, "6"));
    }

    void range(String period) {
        String indicator = indicator("RATIO", "POINT", "RANGE", "MONTH", "");
        target(indicator, unit, 2018, "\"low\":2,\"high\":4", "");
        observe(row(indicator, unit, period, "4.5"));
    }

    int resolveAll(Map<String, Object> row) {
        @SuppressWarnings("unchecked")
        Map<String, String> figures = (Map<String, String>) row.get("figures");
        figures.forEach((field, id) -> assertThat(value(id)).as(field).isEqualByComparingTo(number(row.get(field))));
        Set<String> seen = new HashSet<>();
        figures.values().forEach(id -> resolveInputs(id, seen));
        return figures.size();
    }

    void resolveInputs(String id, Set<String> seen) {
        if (seen.add(id)) {
            List<Map<String, Object>> inputs = exact(figure(id)).getList("inputs");
            for (Map<String, Object> input : inputs) {
                assertThat(value((String) input.get("figure"))).isEqualByComparingTo(number(input.get("value")));
                resolveInputs((String) input.get("figure"), seen);
            }
        }
    }

    JsonPath board(String period) {
        return exact(admin.get("/assessments?unit=%s&period=%s".formatted(unit, period))
                .statusCode(200));
    }

    static Map<String, String> figures(JsonPath board) {
        return board.getMap("items[0].figures");
    }

    BigDecimal value(String id) {
        return number(exact(figure(id)).get("value"));
    }

    ValidatableResponse figure(String id) {
        return admin.get("/figures/" + id).statusCode(200);
    }

    ValidatableResponse problem(String id, int status) {
        return admin.get("/figures/" + id).statusCode(status);
    }

    static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    static JsonPath exact(ValidatableResponse answer) {
        return answer.extract().jsonPath().using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
