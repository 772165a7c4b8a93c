package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class EntryFileTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("name=\"file\" value=\"([^\"]+)\"");
    private static final byte[] FILLED = "PK filled \u00ff+/".getBytes(StandardCharsets.ISO_8859_1);

    private Guest editor;
    private String token;

    @BeforeEach
    void signIn() {
        StandIn.tellAll();
        editor = Guest.signedInAs("editor");
        token = Guest.token(editor.get("/entry?unit=EIP&period=2026-10").asString());
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void sheetToFillComesAsTheServiceMadeIt() {
        Response answer = editor.get("/entry/sheet.xlsx?unit=EIP&period=2026-10");

        assertThat(answer.asString()).isEqualTo("PK sheet");
        assertThat(answer.contentType()).contains("spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"entry-EIP-2026-10.xlsx\"");
    }

    @Test
    void uploadIsOnlyPreviewedRowByRow() {
        String page = upload(FILLED).asString();

        assertThat(Text.of(page))
                .contains("共 5 行：变化 2 行，无变化 1 行，未填 2 行")
                .contains("2 固定资产投资 累计 2026年1–10月 · 亿元 — 75.25 新增")
                .contains("3 社会消费品零售总额 累计 2026年1–10月 · 亿元 21.4 21.6 提交审核")
                .contains("2 本期值 偏离历年同期规律");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/api/v1/imports?dryRun=true"))
                                .withRequestBody(binaryEqualTo(FILLED)));
        StandIn.services().verify(0, postRequestedFor(urlEqualTo("/api/v1/imports")));
    }

    @Test
    void confirmingWritesTheVeryFileThatWasPreviewed() {
        String page = upload(FILLED).asString();

        Response written = confirm(page);

        assertThat(Text.of(written.asString())).contains("已写入", "固定资产投资", "已记录");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/api/v1/imports"))
                                .withHeader("Idempotency-Key", equalTo(Guest.field(page, KEY)))
                                .withRequestBody(binaryEqualTo(FILLED)));
    }

    @Test
    void largestFileAllowedFitsThroughBothForms() {
        byte[] large = new byte[1000 * 1024];
        new Random(7).nextBytes(large);

        String page = upload(large).asString();

        assertThat(confirm(page).statusCode()).isEqualTo(200);
    }

    @Test
    void largerFileIsRefusedInWords() {
        Response answer = upload(new byte[1000 * 1024 + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.asString()).contains("文件超过 1000 KB");
    }

    @Test
    void refusedRowsAreNamedWithLineAndColumnAndCannotBeConfirmed() {
        StandIn.services()
                .stubFor(post(urlPathEqualTo("/api/v1/imports"))
                        .willReturn(StandIn.problem(422, StandIn.text("import-refused.json"))));

        Response answer = upload(FILLED);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("3 更正原因 已有不同的数值，更正须填写原因。", "4 本期值 says &lt;b&gt;this");
        assertThat(answer.asString()).doesNotContain("name=\"file\"");
    }

    @Test
    void outageWhileConfirmingKeepsTheFileAndTheKey() {
        String page = upload(FILLED).asString();
        StandIn.services()
                .stubFor(post(urlPathEqualTo("/api/v1/imports"))
                        .willReturn(aResponse().withStatus(503)));

        Response answer = confirm(page);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Guest.field(answer.asString(), KEY)).isEqualTo(Guest.field(page, KEY));
        assertThat(Guest.field(answer.asString(), FILE)).isEqualTo(Guest.field(page, FILE));
    }

    @Test
    void noFileIsSaidInWords() {
        Response answer = editor.upload(
                "/entry/file",
                Map.of("csrf-token", token, "unit", "EIP", "period", "2026-10"),
                "empty.xlsx",
                new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("请选择填好的 XLSX 文件");
    }

    private Response upload(byte[] file) {
        return editor.upload(
                "/entry/file", Map.of("csrf-token", token, "unit", "EIP", "period", "2026-10"), "filled.xlsx", file);
    }

    private Response confirm(String page) {
        return editor.post(
                "/entry/file/confirmed",
                Map.of(
                        "csrf-token",
                        token,
                        "unit",
                        "EIP",
                        "period",
                        "2026-10",
                        "key",
                        Guest.field(page, KEY),
                        "name",
                        "filled.xlsx",
                        "file",
                        Guest.field(page, FILE)));
    }
}
