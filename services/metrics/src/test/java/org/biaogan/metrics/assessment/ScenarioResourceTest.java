package org.biaogan.metrics.assessment;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ScenarioResourceTest {

    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void everyMonthLeftBringsTheSame() {
        String indicator = reached("UP", "100");

        suppose(indicator, "{\"period\":\"2022-09\",\"perMonth\":10}")
                .statusCode(200)
                .body("period", equalTo("2022-09"))
                .body("yearEnd", equalTo(90))
                .body("target", equalTo(100))
                .body("completionPercent", equalTo(90))
                .body("shortfall", equalTo(10))
                .body("met", equalTo(false))
                .body("light", equalTo("YELLOW"))
                .body("state", nullValue())
                .body("points.period", contains("2022-10", "2022-11", "2022-12"))
                .body("points.value", contains(70, 80, 90));
    }

    @Test
    void theMonthsLeftTogetherBringAnAmount() {
        String indicator = reached("UP", "100");

        suppose(indicator, "{\"period\":\"2022-09\",\"total\":45}")
                .body("yearEnd", equalTo(105))
                .body("points.value", contains(75, 90, 105))
                .body("shortfall", equalTo(0))
                .body("met", equalTo(true))
                .body("light", nullValue())
                .body("state", equalTo("MET"));
    }

    @Test
    void theMonthsLeftGrowOnTheSameMonthsOfLastYear() {
        String indicator = reached("UP", "100");
        observe(
                row(indicator, unit, "2021-09", "50"),
                row(indicator, unit, "2021-10", "60"),
                row(indicator, unit, "2021-11", "65"),
                row(indicator, unit, "2021-12", "80"));

        suppose(indicator, "{\"period\":\"2022-09\",\"growthPercent\":20}")
                .body("points.value", contains(72, 78, 96))
                .body("yearEnd", equalTo(96))
                .body("shortfall", equalTo(4));
    }

    @Test
    void aCeilingIsExceededByWhatComesAboveIt() {
        String indicator = reached("DOWN", "100");

        suppose(indicator, "{\"period\":\"2022-09\",\"perMonth\":15}")
                .body("completionPercent", equalTo(105))
                .body("shortfall", equalTo(5))
                .body("met", equalTo(false));
        suppose(indicator, "{\"period\":\"2022-09\",\"perMonth\":10}")
                .body("shortfall", equalTo(0))
                .body("state", equalTo("MET"));
    }

    @Test
    void singlePeriodsAreSupposedOnTopOfTheirSum() {
        String indicator = indicator("LEVEL", "PERIOD", "UP", "QUARTER", "");
        target(indicator, unit, 2022, "100");
        observe(row(indicator, unit, "2022-Q1", "20"), row(indicator, unit, "2022-Q2", "30"));

        suppose(indicator, "{\"period\":\"2022-H1\",\"perMonth\":7}")
                .body("period", equalTo("2022-Q2"))
                .body("points.period", contains("2022-Q3", "2022-Q4"))
                .body("points.value", contains(71, 92))
                .body("completionPercent", equalTo(92));
    }

    @Test
    void aStockMovesEveryMonth() {
        String indicator = indicator("LEVEL", "POINT");
        target(indicator, unit, 2022, "\"value\":90", ",\"base\":50");
        observe(row(indicator, unit, "2022-09", "60"));

        suppose(indicator, "{\"period\":\"2022-09\",\"perMonth\":5}")
                .body("yearEnd", equalTo(75))
                .body("completionPercent", equalTo(62.5f))
                .body("shortfall", equalTo(15));
        refused(indicator, "{\"period\":\"2022-09\",\"growthPercent\":5}", "growthPercent", "NOT_ADDITIVE");
    }

    @Test
    void withoutATargetOnlyTheYearsEndIsToldAndAfterItNothingIsLeftToSuppose() {
        String indicator = indicator("LEVEL", "YTD");
        observe(row(indicator, unit, "2022-09", "60"), row(indicator, unit, "2022-12", "80"));

        suppose(indicator, "{\"period\":\"2022-09\",\"perMonth\":-1}")
                .body("yearEnd", equalTo(57))
                .body("target", nullValue())
                .body("shortfall", nullValue())
                .body("met", nullValue())
                .body("state", equalTo("NO_TARGET"));
        suppose(indicator, "{\"period\":\"2022-12\",\"perMonth\":9}")
                .body("yearEnd", equalTo(80))
                .body("points", empty());
    }

    @Test
    void whatDependsOnPeersIsNotLitAndSaysWhy() {
        String rule = "T-L-" + unit;
        Api.asAdmin().post("/light-rules", """
                        {"code":"%s","name":"试验规则","effectiveFrom":"2022-01-01","reason":"试","bands":[
                         {"light":"GREEN","when":[{"quantity":"PEER_GAP","from":0}]},{"light":"RED"}]}""".formatted(rule)).statusCode(201);
        String indicator = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"lightRule\":\"%s\"".formatted(rule));
        target(indicator, unit, 2022, "100");
        observe(row(indicator, unit, "2022-09", "60"));
        suppose(indicator, "{\"period\":\"2022-09\",\"perMonth\":10}")
                .body("light", nullValue())
                .body("state", equalTo("NO_DATA"))
                .body("lightReason", equalTo("同类平均未知，不能亮灯"));
    }

    @Test
    void nothingIsKept() {
        String indicator = reached("UP", "100");
        suppose(indicator, "{\"period\":\"2022-09\",\"perMonth\":10}").statusCode(200);

        Api.asAdmin()
                .get("/observations?indicator=%s&unit=%s".formatted(indicator, unit))
                .body("items.period", contains("2022-09"))
                .body("items.value", contains(60));
        Api.asAdmin()
                .get("/assessments/%s/%s?period=2022-12".formatted(indicator, unit))
                .body("assessment.actual", nullValue())
                .body("vintages.period", contains("2022-09"));
    }

    @Test
    void whoMayReadMaySuppose() {
        String indicator = reached("UP", "100");

        Api.as(Tokens.of("viewer"))
                .post(path(indicator), "{\"period\":\"2022-09\",\"perMonth\":10}")
                .statusCode(200);
    }

    @Test
    void whatCannotBeSupposedIsRefusedWithItsReason() {
        String indicator = reached("UP", "100");
        String rate = indicator("GROWTH", "YTD");

        refused(indicator, "{}", "perMonth", "EXACTLY_ONE");
        refused(indicator, "{\"perMonth\":1,\"total\":3}", "perMonth", "EXACTLY_ONE");
        refused(indicator, "{\"total\":1e40}", "total", "TOO_LONG");
        refused(indicator, "{\"perMonth\":1,\"period\":\"2022-13\"}", "period", "MALFORMED_PERIOD");
        refused(indicator, "{\"perMonth\":1,\"period\":\"2022-08\"}", "period", "NOTHING_KNOWN");
        refused(indicator, "{\"growthPercent\":1,\"period\":\"2022-09\"}", "growthPercent", "LAST_YEAR_UNKNOWN");
        refused(rate, "{\"perMonth\":1,\"period\":\"2022-09\"}", "indicator", "NOT_ADDITIVE");
        suppose("nobody-knows", "{\"perMonth\":1}").statusCode(404);
    }

    private void refused(String indicator, String json, String field, String code) {
        suppose(indicator, json)
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("errors.code", hasItem(code));
    }

    private String reached(String direction, String target) {
        String indicator = indicator("LEVEL", "YTD", direction, "MONTH", "");
        target(indicator, unit, 2022, target);
        observe(row(indicator, unit, "2022-09", "60"));
        return indicator;
    }

    private ValidatableResponse suppose(String indicator, String json) {
        return Api.asAdmin().post(path(indicator), json);
    }

    private String path(String indicator) {
        return "/assessments/%s/%s/scenario".formatted(indicator, unit);
    }
}
