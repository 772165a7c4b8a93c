package org.biaogan.metrics.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.intake.ImportClient;
import org.biaogan.metrics.table.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EntrySheetTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private String indicator;
    private String unit;

    @BeforeEach
    void prepare() {
        indicator = indicator("LEVEL", "YTD");
        unit = unit();
    }

    @Test
    void aClosedPeriodSaysSoAndAnOpenOneBesideItDoesNot() {
        observe(row(indicator, unit, "2022-05", "108"));
        Api.asAdmin()
                .post(
                        "/period-closings",
                        "{\"unit\":\"%s\",\"period\":\"2022-05\",\"closed\":true,\"reason\":\"x\"}".formatted(unit))
                .statusCode(201);
        sheet("2022-05")
                .body("closed", equalTo(true))
                .body("items[0].closed", equalTo(true))
                .body("items[0].state", equalTo("CLOSED"))
                .body("items[0].value", equalTo(108));
        sheet("2022-06")
                .body("closed", equalTo(false))
                .body("items[0].closed", equalTo(false))
                .body("items[0].state", equalTo("LATE"));
    }

    @Test
    void aFigureIsAskedForWithWhatHelpsToJudgeIt() {
        observe(
                row(indicator, unit, "2019-06", "100"),
                row(indicator, unit, "2020-06", "110"),
                row(indicator, unit, "2021-06", "121"),
                row(indicator, unit, "2022-05", "108"));
        sheet("2022-06")
                .body("items.indicator", contains(indicator))
                .body("items[0].state", equalTo("LATE"))
                .body("items[0].value", nullValue())
                .body("items[0].previous.period", equalTo("2022-05"))
                .body("items[0].previous.value", equalTo(108))
                .body("items[0].lastYear.value", equalTo(121))
                .body("items[0].plausible.low", equalTo(121))
                .body("items[0].plausible.high", equalTo(145.2f))
                .body("items[0].plausible.years", equalTo(3))
                .body("items[0].plausible.method", equalTo("RATIO"))
                .body("items[0].dueOn", equalTo("2022-07-20"));
        sheet("2022-05")
                .body("items[0].state", equalTo("RECORDED"))
                .body("items[0].value", equalTo(108))
                .body("items[0].plausible.low", nullValue())
                .body("items[0].plausible.noteEn.length()", greaterThan(20));
    }

    @Test
    void whatIsAskedForHasATargetOrWasKnownLately() {
        String quarterly = indicator("GROWTH", "YTD", "UP", "QUARTER", "");
        String forgotten = indicator("LEVEL", "YTD");
        String january = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"januaryInFebruary\":true");
        target(quarterly, unit, 2022, "5");
        target(january, unit, 2022, "5");
        observe(row(forgotten, unit, "2019-12", "1"));
        observe(
                row(indicator, unit, "2020-12", "1"),
                row(indicator, unit, "2020-12", "9.7", ",\"measure\":\"GROWTH\""));
        sheet("2022-01")
                .body("items.indicator", contains(indicator, quarterly, january))
                .body("items.period", contains("2022-01", "2021-Q4", "2022-01"))
                .body("items.state", contains("LATE", "LATE", "INCLUDED"));
        sheet("2021-12")
                .body("items.measure", contains("LEVEL", "GROWTH", "LEVEL"))
                .body("items[1].unitOfMeasure", equalTo("%"));
        sheet("2999-01").body("items", empty());
    }

    @Test
    void whatWaitsForApprovalIsShownAsWaiting() {
        String watched = indicator("LEVEL", "YTD", "UP", "MONTH", ",\"approvalRequired\":true");
        target(watched, unit, 2022, "5");
        Api.as(Tokens.of("editor", unit))
                .post("/observations", "[" + row(watched, unit, "2022-06", "3") + "]")
                .statusCode(201);
        sheet("2022-06")
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].pendingValue", equalTo(3))
                .body("items[0].value", nullValue());
        Api.asAdmin()
                .post(
                        "/period-closings",
                        "{\"unit\":\"%s\",\"period\":\"2022-06\",\"closed\":true,\"reason\":\"x\"}".formatted(unit))
                .statusCode(201);
        sheet("2022-06").body("items[0].state", equalTo("CLOSED")).body("items[0].pendingValue", equalTo(3));
    }

    @Test
    void sheetsAndRecordingsNeedTheSameStatementsWhateverTheirFigures() {
        String large = unit();
        String[] rows = IntStream.range(0, 12)
                .mapToObj(i -> row(indicator("LEVEL", "YTD"), large, "2021-06", "7"))
                .toArray(String[]::new);
        List<String> one = Statements.during(() -> observe(row(indicator, unit, "2021-06", "7")));
        List<String> many = Statements.during(() -> observe(rows));
        one.removeIf(EntrySheetTest::takesANumber);
        many.removeIf(EntrySheetTest::takesANumber);
        assertThat(many).isEqualTo(one);
        List<String> few = Statements.during(() -> sheet("2022-06").body("items", hasSize(1)));
        unit = large;
        assertThat(Statements.during(() -> sheet("2022-06").body("items", hasSize(12))))
                .hasSameSizeAs(few);
    }

    @Test
    void aSheetOfNothingKnownIsNotAnswered() {
        Api.asAdmin().get("/entry-sheets?unit=NOWHERE&period=2022-06").statusCode(404);
        Api.asAdmin().get("/entry-sheets?unit=" + unit).statusCode(400).body("errors.field", contains("period"));
        Api.asAdmin()
                .get("/entry-sheets?period=2022-13&unit=" + unit)
                .statusCode(400)
                .body("errors.field", contains("period"));
    }

    @Test
    void anImplausibleFigureIsTakenWithAWarning() {
        observe(
                row(indicator, unit, "2019-06", "100"),
                row(indicator, unit, "2020-06", "110"),
                row(indicator, unit, "2021-06", "121"));
        Api.asAdmin()
                .post("/observations", "[" + row(indicator, unit, "2022-06", "1331") + "]")
                .statusCode(201)
                .body("warnings.code", contains("IMPLAUSIBLE"))
                .body("warnings.field", contains("[0].value"));
        ImportClient.asAdmin()
                .preview("indicator,unit,period,value,reason\n" + indicator + "," + unit + ",2022-06,13.31,错\n")
                .statusCode(200)
                .body("warnings.code", contains("IMPLAUSIBLE"));
    }

    @Test
    void aSheetThatWasFilledIsTakenAsItIs() throws IOException {
        String other = indicator("LEVEL", "YTD");
        observe(row(indicator, unit, "2021-06", "121"), row(other, unit, "2021-06", "7"));
        byte[] sheet = Api.as(Tokens.of("editor", unit))
                .get("/entry-sheets/xlsx?period=2022-06&unit=" + unit)
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        byte[] filled = Xlsx.edited(
                sheet,
                xml -> Xlsx.fill(
                        Xlsx.fill(xml, "M2", "<v>130.5</v>", ""), "O2", "<is><t>统计局</t></is>", " t=\"inlineStr\""));
        ImportClient editor = ImportClient.as(Tokens.of("editor", unit));
        editor.post("/imports?dryRun=true", XLSX, filled)
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("notFilled", equalTo(1))
                .body("changes.line", contains(2))
                .body("changes.after", contains(130.5f));
        editor.post(XLSX, filled).statusCode(201).body("changes", hasSize(1));
        Api.asAdmin()
                .get("/observations?from=2022-06&indicator=" + indicator)
                .body("items.value", contains(130.5f))
                .body("items.source", contains("统计局"));
        editor.post(XLSX, Xlsx.edited(sheet, xml -> Xlsx.fill(xml, "M2", "<v>x</v>", " t=\"str\"")))
                .statusCode(422)
                .body("rows.column", contains("本期值 value"));
    }

    private ValidatableResponse sheet(String period) {
        return Api.as(Tokens.of("viewer"))
                .get("/entry-sheets?unit=" + unit + "&period=" + period)
                .statusCode(200);
    }

    /** Numbers of audit rows are taken fifty at a time. */
    private static boolean takesANumber(String statement) {
        return statement.contains("nextval");
    }
}
