package org.biaogan.metrics.intake;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ImportResourceTest {

    private static final String HEADER = "indicator,unit,period,value,source\n";

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
    void aFileIsTakenAndCanBeLookedUp() {
        ValidatableResponse answer = client.post(HEADER + row("2020-01", "1.5,市统计局") + row("2020-02", "2,"))
                .statusCode(201)
                .body("taken", equalTo(2))
                .body("unchanged", equalTo(0))
                .body("refused", equalTo(0))
                .body("rows", empty());
        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/imports/" + id));
        Api.as(Tokens.of("viewer"))
                .get("/imports/" + id)
                .statusCode(200)
                .body("taken", equalTo(2))
                .body("charset", equalTo("UTF-8"))
                .body("state", equalTo("COMMITTED"))
                .body("sha256.length()", equalTo(64));
        recorded().body("items.value", contains(1.5f, 2)).body("items[0].source", equalTo("市统计局"));
    }

    @Test
    void whatIsKnownAlreadyIsUnchanged() {
        String file = HEADER + row("2020-01", "1,");
        client.post(file).statusCode(201).body("taken", equalTo(1));
        client.post(file).statusCode(201).body("taken", equalTo(0)).body("unchanged", equalTo(1));
        recorded().body("items", hasSize(1));
    }

    @Test
    void aPreviewWritesNothingAndIsRemembered() {
        String id = client.preview(HEADER + row("2020-01", "1,"))
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("state", equalTo("PREVIEWED"))
                .extract()
                .path("id");
        recorded().body("items", empty());
        Api.asAdmin().get("/imports/" + id).statusCode(200).body("dryRun", equalTo(true));
    }

    @Test
    void oneRefusedRowRefusesTheFileAndIsRemembered() {
        String id = client.post(HEADER + row("2020-01", "1,") + row("2020-02", "abc,"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422))
                .body("taken", equalTo(0))
                .body("refused", equalTo(1))
                .body("rows.line", contains(3))
                .body("rows.column", contains("value"))
                .body("rows.code", contains("NOT_A_NUMBER"))
                .extract()
                .path("id");
        recorded().body("items", empty());
        Api.asAdmin().get("/imports/" + id).statusCode(200).body("rows.line", contains(3));
        client.preview(HEADER + row("2020-02", "abc,")).statusCode(422).body("dryRun", equalTo(true));
    }

    @Test
    void everyRowHearsItsOwnReason() {
        client.post(HEADER
                        + row("2020-01", "1,")
                        + "T-NOWHERE,%s,2020-02,2,\n".formatted(unit)
                        + row("2020-01", "3,")
                        + row("2999-01", "4,")
                        + row("2020-05", ",")
                        + row("2020-06", "6"))
                .statusCode(422)
                .body("refused", equalTo(5))
                .body("rows.line", contains(3, 4, 5, 6, 7))
                .body("rows.code", contains("UNKNOWN_INDICATOR", "DUPLICATE", "NOT_OVER", "REQUIRED", "CELL_COUNT"));
    }

    @Test
    void aCorrectionNeedsItsReason() {
        client.post(HEADER + row("2020-01", "1,")).statusCode(201);
        client.post(HEADER + row("2020-01", "2,")).statusCode(422).body("rows.code", contains("REASON_REQUIRED"));
        client.post("indicator,unit,period,value,reason\n" + row("2020-01", "2,\"错报, 更正\""))
                .statusCode(201)
                .body("taken", equalTo(1));
        recorded().body("items.value", contains(2)).body("items[0].reason", equalTo("错报, 更正"));
    }

    @Test
    void aHeaderThatIsNoneIsNamed() {
        client.post("indicator,unit,Period,value\nA,B,2020-01,1\n")
                .statusCode(422)
                .body("refused", equalTo(1))
                .body("rows.line", contains(1, 1))
                .body("rows.column", contains("Period", "period"))
                .body("rows.code", contains("UNKNOWN_COLUMN", "MISSING_COLUMN"));
        client.post("").statusCode(422).body("rows.code", contains("EMPTY"));
        client.post(HEADER).statusCode(422).body("rows.code", contains("EMPTY"));
    }

    @Test
    void aFallingYearToDateIsAWarning() {
        client.post(HEADER + row("2020-01", "2,") + row("2020-02", "1,"))
                .statusCode(201)
                .body("warnings.line", contains(3))
                .body("warnings.code", contains("FALLING_YTD"));
    }

    @Test
    void chineseTextIsReadInWhateverCharsetItCame() {
        String file = HEADER + row("2020-01", "1,统计局");
        byte[] marked = ("\uFEFF" + HEADER + row("2020-02", "2,统计局")).getBytes(StandardCharsets.UTF_8);
        Charset gb18030 = Charset.forName("GB18030");
        client.post("text/csv", file.getBytes(gb18030)).statusCode(201).body("charset", equalTo("GB18030"));
        client.post("text/csv", marked).statusCode(201).body("charset", equalTo("UTF-8"));
        client.post("text/csv; charset=Big5", (HEADER + row("2020-03", "3,統計局")).getBytes(Charset.forName("Big5")))
                .statusCode(201)
                .body("charset", equalTo("Big5"));
        recorded().body("items.source", contains("统计局", "统计局", "統計局"));
    }

    @Test
    void aCharsetNobodyKnowsAndATextThatIsNoneAreRefused() {
        client.post("text/csv; charset=martian", HEADER.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors.field", contains("charset"));
        byte[] latin = (HEADER + row("2020-01", "1,é")).getBytes(StandardCharsets.ISO_8859_1);
        client.post("text/csv; charset=utf-8", latin)
                .statusCode(422)
                .body("rows.line", contains(2))
                .body("rows.column", contains("source"))
                .body("rows.code", contains("UNREADABLE_TEXT"));
    }

    @Test
    void aFormWithAFileIsTakenLikeTheFileItself() {
        Api.asAdmin()
                .request()
                .config(config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                        .multiPartConfig(multiPartConfig().defaultCharset("UTF-8")))
                .multiPart(
                        "file", "一月.csv", (HEADER + row("2020-01", "1,")).getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("taken", equalTo(1))
                .body("fileName", equalTo("一月.csv"));
        Api.asAdmin()
                .request()
                .multiPart("other", "x")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("errors.field", contains("file"));
    }

    @Test
    void aRequestSentTwiceUnderOneKeyIsTakenOnce() {
        String key = UUID.randomUUID().toString();
        String file = HEADER + row("2020-01", "1,");
        String first = client.postOnce(key, file).statusCode(201).extract().asString();
        String second = client.postOnce(key, file)
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .extract()
                .asString();
        assertThat(second).isEqualTo(first);
        client.postOnce(key, file + row("2020-02", "2,")).statusCode(409).body("errors.code", contains("OTHER_BODY"));
    }

    @Test
    void rowsOfForeignUnitsAreRefusedAndAViewerIsAtOnce() {
        String elsewhere = unit();
        String file = HEADER + row("2020-01", "1,");
        ImportClient.as(Tokens.of("editor", elsewhere))
                .post(file)
                .statusCode(422)
                .body("rows.code", contains("FORBIDDEN_UNIT"));
        ImportClient.as(Tokens.of("editor", unit)).post(file).statusCode(201);
        ImportClient.as(Tokens.of("viewer")).post(file).statusCode(403);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        client.post("/imports?dryRun=maybe", "text/csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors.field", contains("dryRun"));
        Api.asAdmin().get("/imports/" + UUID.randomUUID()).statusCode(404);
        Api.asAdmin().get("/imports/x").statusCode(404);
    }

    private String row(String period, String rest) {
        return "%s,%s,%s,%s\n".formatted(indicator, unit, period, rest);
    }

    private ValidatableResponse recorded() {
        return Api.asAdmin().get("/observations?indicator=" + indicator).statusCode(200);
    }
}
