package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.figure.FigureId;
import org.junit.jupiter.api.Test;

/** What a figure tells of itself, and what is none. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FigureAnswerTest extends FigureReader {

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
}
