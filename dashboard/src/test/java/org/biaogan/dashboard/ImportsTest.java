package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ImportsTest {

    private static final String ID = "3f0e0c52-6a53-4c58-9a7b-0c1f6f6b1b01";
    private static final byte[] PLAIN = "indicator,unit,period,value\nRETAIL,EIP,2026-05,425.83\n".getBytes(UTF_8);
    private static final byte[] NAMED = "\uFEFF指标编码,单位,\"月份\",数值,备注\nRETAIL,EIP,2026-05,1\n".getBytes(UTF_8);
    private static final String REFUSED =
            "{\"title\":\"Import refused\",\"status\":422,\"detail\":\"1 of 1 rows\",\"errors\":[],\"id\":\"" + ID
                    + "\",\"state\":\"REFUSED\",\"read\":1,\"taken\":0,\"refused\":1,\"rows\":[{\"line\":1,\"column\":\"指标编码\","
                    + "\"code\":\"UNKNOWN_COLUMN\",\"message\":\"There is no column '<b>'\"}],\"recordedAt\":\"2026-06-13T02:00:00Z\"}";

    @BeforeEach
    void answersWithChanges() {
        StandIn.tellAll();
        StandIn.services()
                .stubFor(post(urlPathEqualTo("/api/v1/imports")).willReturn(StandIn.json(200, "import-changes.json")));
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void previewTellsRowByRowWhatWouldChangeAndWritesNothing() {
        Guest guest = Guest.signedInAs("editor");

        String page = guest.upload("/imports", csrf(guest), "may.csv", PLAIN).asString();

        assertThat(Text.of(page))
                .contains("文件 may.csv", "逐行变化：列出 2 行，共 2 行")
                .contains("2 限上社会消费品零售额 RETAIL 电子信息产业园 EIP 2026年1–5月 412.50 425.83 +13.33 初步数 → 正常值 更正")
                .contains("3 固定资产投资 FAI 电子信息产业园 EIP 2026年1–5月 — 88 — 送审")
                .contains("3 value 累计值低于上期，请核对。")
                .contains("确认导入 2 行");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/api/v1/imports?dryRun=true"))
                                .withHeader("Content-Type", containing("text/csv"))
                                .withRequestBody(binaryEqualTo(PLAIN)));
        StandIn.services().verify(0, postRequestedFor(urlEqualTo("/api/v1/imports?dryRun=false")));
    }

    @Test
    void confirmedIsTheVeryFileThatWasLookedAtWithTheKeyOfTheForm() {
        StandIn.services().stubFor(get("/api/v1/imports/" + ID).willReturn(StandIn.json(200, "import-changes.json")));
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload("/imports", csrf(guest), "may.csv", PLAIN).asString();

        Response answer = guest.upload("/imports", confirmation(page), "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/imports/" + ID);
        StandIn.services()
                .verify(postRequestedFor(urlEqualTo("/api/v1/imports?dryRun=false"))
                        .withHeader("Idempotency-Key", equalTo(hidden(page, "key")))
                        .withRequestBody(binaryEqualTo(PLAIN)));
        assertThat(Text.of(guest.get("/imports/" + ID).asString())).contains("导入结果 演示·填报 · 2026年6月13日 10:00");
    }

    @Test
    void anotherFileThanTheOneLookedAtIsNotImported() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload("/imports", csrf(guest), "may.csv", PLAIN).asString();

        Response answer = guest.upload("/imports", confirmation(page), "june.csv", NAMED);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("这次选择的文件与预览过的不是同一个");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo("/api/v1/imports?dryRun=false")));
    }

    @Test
    void unknownColumnsAreOfferedForChoiceAndMapped() {
        StandIn.services().stubFor(post(urlPathEqualTo("/api/v1/imports")).willReturn(StandIn.problem(422, REFUSED)));
        Guest guest = Guest.signedInAs("editor");

        String page = guest.upload("/imports", csrf(guest), "a.csv", NAMED).asString();

        assertThat(page)
                .contains("<option value=\"指标编码\" selected>", "<option value=\"月份\" selected>")
                .contains("<option value=\"备注\">")
                .contains("不认识这个列名", "<span class=\"sub\">&lt;b&gt;</span>")
                .doesNotContain("确认导入");
        Map<String, String> form = carried(page);
        form.put("field", "unit");
        form.put("column", "单位");
        form.put("constant", "");
        guest.upload("/imports", form, "", new byte[0]);
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo("/api/v1/imports"))
                        .withQueryParam("column", equalTo("unit:单位"))
                        .withRequestBody(binaryEqualTo(NAMED)));
    }

    @Test
    void outageKeepsFileColumnsAndKey() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload("/imports", csrf(guest), "may.csv", PLAIN).asString();
        Map<String, String> form = confirmation(page);
        form.put("field", "status");
        form.put("column", "");
        form.put("constant", "P");
        StandIn.services()
                .stubFor(post(urlPathEqualTo("/api/v1/imports"))
                        .willReturn(aResponse().withStatus(503)));

        Response answer = guest.upload("/imports", form, "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("数据服务暂时没有应答", "value=\"P\"");
        assertThat(hidden(answer.asString(), "key")).isEqualTo(hidden(page, "key"));
        assertThat(hidden(answer.asString(), "content")).isEqualTo(hidden(page, "content"));
    }

    @Test
    void nothingChosenAndTooMuchAreSaid() {
        Guest guest = Guest.signedInAs("editor");

        assertThat(guest.upload("/imports", csrf(guest), "", new byte[0]).asString())
                .contains("请选择一个不为空的 CSV 或 XLSX 文件。");
        assertThat(guest.upload("/imports", csrf(guest), "a.csv", new byte[(8 << 20) + 1])
                        .asString())
                .contains("文件超过 8 MB");
    }

    @Test
    void largeFileIsChosenOnceMoreAndFormsElsewhereStaySmall() {
        Guest guest = Guest.signedInAs("editor");

        String page = guest.upload("/imports", csrf(guest), "a.csv", new byte[2 << 20])
                .asString();

        assertThat(page).contains("文件超过 1 MB，请重新选择同一个文件").doesNotContain("name=\"content\"");
        assertThat(guest.post("/login", Map.of("name", "x".repeat(70_000))).statusCode())
                .isEqualTo(413);
    }

    private static Map<String, String> csrf(Guest guest) {
        return Map.of("csrf-token", Guest.token(guest.get("/imports").asString()));
    }

    private static Map<String, String> confirmation(String page) {
        Map<String, String> form = carried(page);
        form.put("confirm", "yes");
        return form;
    }

    private static Map<String, String> carried(String page) {
        Map<String, String> form = new HashMap<>();
        form.put("csrf-token", Guest.token(page));
        for (String name : new String[] {"key", "sha256", "name", "content"}) {
            form.put(name, hidden(page, name));
        }
        return form;
    }

    private static String hidden(String page, String name) {
        return Guest.field(page, Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\""));
    }
}
