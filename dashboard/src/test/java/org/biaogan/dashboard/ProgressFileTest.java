package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
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
class ProgressFileTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("name=\"file\" value=\"([^\"]+)\"");
    private static final String IMPORTS = ProgressStandIn.IMPORTS;
    private static final byte[] FILLED = "PK filled \u00ff+/".getBytes(StandardCharsets.ISO_8859_1);

    private Guest editor;
    private String form;

    @BeforeEach
    void openTheForm() {
        ProgressStandIn.tellAll();
        editor = Guest.signedInAs("editor");
        form = editor.get("/progress?unit=EIP&period=2026-10-T1").asString();
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void sheetToFillComesAsTheServiceMadeIt() {
        assertThat(form).contains("href=\"/progress/sheet.xlsx?unit=EIP&amp;period=2026-10-T1\"");

        Response answer = editor.get("/progress/sheet.xlsx?unit=EIP&period=2026-10-T1");

        assertThat(answer.asString()).isEqualTo("PK progress");
        assertThat(answer.contentType()).contains("spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"progress-EIP-2026-10-T1.xlsx\"");
        StandIn.services()
                .verify(getRequestedFor(urlEqualTo("/api/v1/progress-sheets/xlsx?unit=EIP&period=2026-10-T1")));
    }

    @Test
    void uploadIsOnlyPreviewedRowByRow() {
        String page = upload(FILLED).asString();

        assertThat(Text.of(page))
                .contains("共 5 行：变化 3 行，无变化 1 行，未填 1 行")
                .contains("2 临湖片区污水处理厂二期 XH-2025-007 · 电子信息产业园 2026年10月")
                .contains("本期完成 500 → 700 当年累计完成 — → 3700.5 invoice 7 更正")
                .contains("创新大道改造", "形象进度 % 20 → 25 — 提交审核")
                .contains("6 Depot XH-2026-009 2026年10月 本期计划 — → 10 — 新增")
                .contains("2 当年累计完成 偏离历年同期规律");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo(IMPORTS + "?dryRun=true")).withRequestBody(binaryEqualTo(FILLED)));
        StandIn.services().verify(0, postRequestedFor(urlEqualTo(IMPORTS)));
    }

    @Test
    void confirmingWritesTheVeryFileThatWasPreviewed() {
        String page = upload(FILLED).asString();

        Response written = confirm(page);

        assertThat(Text.of(written.asString())).contains("已写入", "本期完成 500 → 700", "已更正", "已记录");
        assertThat(written.asString()).doesNotContain("name=\"file\"");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo(IMPORTS))
                                .withHeader("Idempotency-Key", equalTo(Guest.field(page, KEY)))
                                .withRequestBody(binaryEqualTo(FILLED)));
    }

    @Test
    void largestFileAllowedFitsThroughBothFormsAndALargerOneIsRefusedInWords() {
        byte[] large = new byte[1000 * 1024];
        new Random(7).nextBytes(large);

        assertThat(confirm(upload(large).asString()).statusCode()).isEqualTo(200);
        Response larger = upload(new byte[1000 * 1024 + 1]);

        assertThat(larger.statusCode()).isEqualTo(413);
        assertThat(larger.asString()).contains("文件超过 1000 KB");
    }

    @Test
    void refusedRowsAreNamedWithLineAndColumnAndCannotBeConfirmed() {
        answerImports(StandIn.problem(422, StandIn.text("progress-refused.json")));

        Response answer = upload(FILLED);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString()))
                .contains("有 2 行须改正，整个文件都没有写入")
                .contains("3 更正原因 已有不同的数值，更正须填写原因。")
                .contains("4 形象进度 % says &lt;b&gt;this")
                .contains("4 项目 ");
        assertThat(answer.asString()).doesNotContain("name=\"file\"");
    }

    @Test
    void rowRefusedOnlyWhenConfirmedIsSaidAsWell() {
        String page = upload(FILLED).asString();
        answerImports(StandIn.problem(422, StandIn.text("progress-refused.json")));

        Response answer = confirm(page);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("整个文件都没有写入", "更正须填写原因");
    }

    @Test
    void outageWhileConfirmingKeepsTheFileAndTheKey() {
        String page = upload(FILLED).asString();
        answerImports(aResponse().withStatus(503));

        Response answer = confirm(page);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Guest.field(answer.asString(), KEY)).isEqualTo(Guest.field(page, KEY));
        assertThat(Guest.field(answer.asString(), FILE)).isEqualTo(Guest.field(page, FILE));
    }

    @Test
    void noFileAndNoRightAreSaidInWords() {
        Response none = upload(new byte[0]);
        answerImports(StandIn.problem(403, "{\"status\":403,\"detail\":\"Only editors.\"}"));

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("请选择填好的 XLSX 文件");
        assertThat(upload(FILLED).statusCode()).isEqualTo(403);
        assertThat(Guest.signedInAs("viewer").get("/progress").asString()).doesNotContain("/progress/file");
    }

    @Test
    void englishPreviewHasNoChineseOfItsOwn() {
        editor.get("/progress?lang=en");

        String page = upload(FILLED).asString();

        assertThat(Text.of(page)).contains("Completed 500 → 700", "Innovation Avenue", "Oct 2026", "For approval");
        assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .doesNotContainPattern("\\p{IsHan}");
    }

    private static void answerImports(ResponseDefinitionBuilder answer) {
        StandIn.services().stubFor(post(urlPathEqualTo(IMPORTS)).willReturn(answer));
    }

    private Response upload(byte[] file) {
        Map<String, String> fields = Map.of("csrf-token", Guest.token(form), "unit", "EIP", "period", "2026-10");
        return editor.upload("/progress/file", fields, "filled.xlsx", file);
    }

    private Response confirm(String page) {
        return editor.post(
                "/progress/file/confirmed",
                Map.of(
                        "csrf-token",
                        Guest.token(form),
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
