package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.figure.FigureId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FigureResourceTest {

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

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

    @Test
    void whatSomebodyElseApprovedSaysWho() {
        String waiting = unit();
        admin.put("/units/" + waiting, "*", "{\"name\":\"须审核\",\"approvalRequired\":true,\"reason\":\"试\"}")
                .statusCode(200);
        String indicator = indicator("LEVEL", "YTD");
        Api.as(Tokens.of("editor", waiting))
                .post("/observations", "[" + row(indicator, waiting, "2018-02", "7") + "]")
                .statusCode(201);
        int submission = admin.get("/submissions?unit=" + waiting).extract().path("items[0].id");
        Api.as(Tokens.of("approver", waiting))
                .post("/submissions/decisions", "[{\"id\":%d,\"verdict\":\"APPROVE\"}]".formatted(submission))
                .statusCode(200);

        String id = admin.get("/assessments?period=2018-02&unit=" + waiting)
                .extract()
                .path("items[0].figures.actual");

        figure(id)
                .body("enteredBy", equalTo("editor" + waiting))
                .body("approvedBy", equalTo("approver" + waiting))
                .body("approvedOnArrival", equalTo(false));
        admin.get("/assessments/%s/%s?period=2018-02".formatted(indicator, waiting))
                .body("vintages[0].approvedBy", equalTo("approver" + waiting));
    }

    @Test
    void boardAndStoryNameTheSameFigures() {
        String indicator = cumulative("2018-02");

        Map<String, String> told = admin.get("/assessments/%s/%s?period=2018-02".formatted(indicator, unit))
                .extract()
                .path("assessment.figures");

        assertThat(told).isEqualTo(figures(board("2018-02")));
        admin.get("/assessments/%s/%s?period=2018-02".formatted(indicator, unit))
                .body("series.find{it.period=='2018-02'}.figures.value", equalTo(told.get("actual")))
                .body("series.find{it.period=='2018-02'}.figures.growthImplied", equalTo(told.get("growthImplied")))
                .body("series.find{it.period=='2017-02'}.figures.value", notNullValue())
                .body(
                        "series.find{it.period=='2018-03'}.figures.keySet()",
                        equalTo(Set.of("expectedPercent", "expectedValue")));
    }

    @Test
    void aFigureTellsItsFormulaItsInputsAndWhoEnteredThem() {
        String indicator = cumulative("2018-02");
        Map<String, String> ids = figures(board("2018-02"));

        figure(ids.get("deviation"))
                .body("kind", equalTo("DEVIATION"))
                .body("name", equalTo("超欠序时"))
                .body("indicator", equalTo(indicator))
                .body("unit", equalTo(unit))
                .body("period", equalTo("2018-02"))
                .body("unitOfMeasure", equalTo("百分点"))
                .body("formula.code", equalTo("deviation-share"))
                .body("formula.version", equalTo(1))
                .body("formula.text", containsString("完成率减序时进度"))
                .body("inputs.role", hasItems("完成率", "序时进度"));
        figure(ids.get("actual"))
                .body("formula.code", equalTo("recorded"))
                .body("enteredBy", equalTo("admin"))
                .body("approvedBy", equalTo("admin"))
                .body("approvedOnArrival", equalTo(true))
                .body("source", equalTo("统计局"))
                .body("inputs", hasSize(0));
    }

    @Test
    void whatCannotBeReadIs400AndWhatIsNoFigureIs404() {
        cumulative("2018-02");
        String id = figures(board("2018-02")).get("actual");
        char last = id.charAt(id.length() - 1);
        String mistyped = id.substring(0, id.length() - 1) + (last == '7' ? '8' : '7');
        FigureId known = FigureId.parse(id);
        FigureId never = new FigureId(
                known.kind(),
                known.indicator(),
                known.unit(),
                known.periodEnd(),
                known.vintage().plusNanos(1000));

        problem(mistyped, 400).body("errors[0].message", containsString("check symbol"));
        problem("no-figure", 400).body("errors[0].message", containsString("no-figure"));
        problem(never.toString(), 404);
        figure(id.toLowerCase().replace("-", "")).body("id", equalTo(id));
    }

    @Test
    void everyFormulaAFigureNamesCanBeRead() {
        admin.get("/formulas/deviation-share")
                .body("name", equalTo("超欠序时"))
                .body("example.result.deviationPoints", equalTo("13.8"));
        admin.get("/formulas/nothing").statusCode(404);
        admin.get("/formulas?size=3").body("items", hasSize(3)).header("Link", containsString("next"));
    }

    private String cumulative(String period) {
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

    private void stock(String period) {
        String indicator = indicator("LEVEL", "POINT", "DOWN", "MONTH", "");
        target(indicator, unit, 2018, "100");
        observe(row(indicator, unit, "2017-12", "300"), row(indicator, unit, period, "270"));
    }

    private void singlePeriods(String period) {
        String indicator = indicator("LEVEL", "PERIOD");
        target(indicator, unit, 2018, "60");
        observe(row(indicator, unit, "2018-01", "5"), row(indicator, unit, period, "6"));
    }

    private void range(String period) {
        String indicator = indicator("RATIO", "POINT", "RANGE", "MONTH", "");
        target(indicator, unit, 2018, "\"low\":2,\"high\":4", "");
        observe(row(indicator, unit, period, "4.5"));
    }

    private int resolveAll(Map<String, Object> row) {
        @SuppressWarnings("unchecked")
        Map<String, String> figures = (Map<String, String>) row.get("figures");
        figures.forEach((field, id) -> assertThat(value(id)).as(field).isEqualByComparingTo(number(row.get(field))));
        Set<String> seen = new HashSet<>();
        figures.values().forEach(id -> resolveInputs(id, seen));
        return figures.size();
    }

    private void resolveInputs(String id, Set<String> seen) {
        if (seen.add(id)) {
            List<Map<String, Object>> inputs = exact(figure(id)).getList("inputs");
            for (Map<String, Object> input : inputs) {
                assertThat(value((String) input.get("figure"))).isEqualByComparingTo(number(input.get("value")));
                resolveInputs((String) input.get("figure"), seen);
            }
        }
    }

    private JsonPath board(String period) {
        return exact(admin.get("/assessments?unit=%s&period=%s".formatted(unit, period))
                .statusCode(200));
    }

    private static Map<String, String> figures(JsonPath board) {
        return board.getMap("items[0].figures");
    }

    private BigDecimal value(String id) {
        return number(exact(figure(id)).get("value"));
    }

    private ValidatableResponse figure(String id) {
        return admin.get("/figures/" + id).statusCode(200);
    }

    private ValidatableResponse problem(String id, int status) {
        return admin.get("/figures/" + id).statusCode(status);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static JsonPath exact(ValidatableResponse answer) {
        return answer.extract().jsonPath().using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
