package org.biaogan.metrics.intake;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.unit;
import static org.biaogan.metrics.table.Xlsx.row;
import static org.biaogan.metrics.table.Xlsx.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.table.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WorkbookImportTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = row(text("indicator"), text("unit"), text("period"), text("value"));

    private ImportClient client;
    private String indicator;
    private String unit;

    @BeforeEach
    void prepare() {
        client = ImportClient.asAdmin();
        indicator = indicator("LEVEL", "YTD");
        unit = unit();
    }

    @Test
    void aWorkbookIsTakenUnderItsOwnNameAndUnderAnyOther() {
        byte[] book = book(line("<c s=\"2\"><v>44713</v></c>", "<c><v>628.99999999999989</v></c>"));
        client.post(TYPE, book).statusCode(201).body("taken", equalTo(1));
        client.post("text/csv", book).statusCode(201).body("unchanged", equalTo(1));
        recorded().body("items.value", contains(629)).body("items.period", contains("2022-06"));
    }

    @Test
    void aWorkbookInAFormIsTakenToo() {
        Api.asAdmin()
                .request()
                .config(config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE)))
                .multiPart("file", "a.xlsx", book(line(text("2022-06"), "<c><v>1</v></c>")), TYPE)
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("taken", equalTo(1));
    }

    @Test
    void cellsThatHoldNoFigureAreNamedByLineAndColumn() {
        client.post(
                        TYPE,
                        book(line(text("2022-06"), "<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>")
                                + line(text("2022-07"), "<c t=\"b\"><v>1</v></c>")))
                .statusCode(422)
                .body("rows.line", contains(2, 3))
                .body("rows.column", contains("value", "value"))
                .body("rows.code", contains("CELL_ERROR", "NOT_A_NUMBER"));
        recorded().body("items", empty());
    }

    @Test
    void whatIsNoWorkbookAndWhatInflatesTooFarIsRefused() {
        client.post(TYPE, "indicator,unit".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("rows.code", contains("NOT_A_WORKBOOK"));
        client.post(TYPE, book(row(text("x".repeat(30_000_000)))))
                .statusCode(422)
                .body("rows.code", contains("TOO_LARGE"));
    }

    @Test
    void columnsOfAnyNameAreMappedAndTheOthersNamed() {
        String file = "指标编码,时间,数值,备注,value\n" + indicator + ",2022-06,1,看,9\n";
        String mapping = "?column=indicator:指标编码&column=period:时间&column=value:数值&constant=unit:" + unit
                + "&constant=source:市统计局";
        client.post("/imports" + mapping, "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("taken", equalTo(1))
                .body("ignored", contains("备注", "value"));
        recorded().body("items.value", contains(1)).body("items.source", contains("市统计局"));
        client.post(
                        "/imports" + mapping + "&column=reason:理由",
                        "text/csv",
                        file.replace(",1,", ",x,").getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("rows.column", contains("数值"));
        client.post("/imports" + mapping, "text/csv", "指标编码,时间\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("rows.column", contains("数值"))
                .body("rows.code", contains("MISSING_COLUMN"));
    }

    @Test
    void aMappingThatMeansNothingIsRefused() {
        for (String mapping : new String[] {
            "column=nothing:x", "column=unit", "column=unit:a&column=unit:b", "column=unit:a&constant=unit:b"
        }) {
            client.post("/imports?" + mapping, "text/csv", new byte[] {'x'})
                    .statusCode(400)
                    .body("errors", hasSize(1));
        }
    }

    @Test
    void theSameKeyWithAnotherMappingIsAnotherRequest() {
        String key = UUID.randomUUID().toString();
        String file = "indicator,unit,period,value,x\n" + indicator + "," + unit + ",2022-06,1,2\n";
        client.postOnce("/imports?column=value:value", key, file).statusCode(201);
        client.postOnce("/imports?column=value:x", key, file).statusCode(409);
    }

    @Test
    void aPreviewSaysRowByRowWhatWillChange() {
        String header = "indicator,unit,period,value,status,reason\n";
        String key = indicator + "," + unit + ",";
        client.post(header + key + "2022-03,1,P,\n" + key + "2022-04,2,,\n").statusCode(201);
        String id = client.preview(
                        header + (key + "2022-03,1.5,A,更正\n") + (key + "2022-04,2,,\n") + (key + "2022-05,3,,\n"))
                .statusCode(200)
                .body("changes.line", contains(2, 4))
                .body("changes.outcome", contains("CORRECTED", "RECORDED"))
                .body("changes.before", contains(1, null))
                .body("changes.statusBefore", contains("P", null))
                .body("changes.after", contains(1.5f, 3))
                .body("changed", equalTo(2))
                .extract()
                .path("id");
        Api.as(Tokens.of("viewer"))
                .get("/imports/" + id)
                .body("changes.period", contains("2022-03", "2022-05"))
                .body("changes[0].after", equalTo(1.5f))
                .body("changes[1].before", nullValue());
    }

    @Test
    void ofManyChangesTheFirstThousandAreToldAndAllCounted() {
        String file = IntStream.range(0, 1010)
                .mapToObj(n -> "%s,%s,%d-%02d,1".formatted(indicator, unit, 1900 + n / 12, n % 12 + 1))
                .collect(Collectors.joining("\n", "indicator,unit,period,value\n", "\n"));
        client.preview(file).statusCode(200).body("changes", hasSize(1000)).body("changed", equalTo(1010));
    }

    private byte[] book(String rows) {
        return Xlsx.of(HEADER + rows).bytes();
    }

    private String line(String period, String value) {
        return row(text(indicator), text(unit), period, value);
    }

    private ValidatableResponse recorded() {
        return Api.asAdmin().get("/observations?indicator=" + indicator).statusCode(200);
    }
}
