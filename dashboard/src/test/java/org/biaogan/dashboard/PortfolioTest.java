package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class PortfolioTest {

    private static final String PAGE = "/project-imports";
    private static final String IMPORTS = "/api/v1/project-imports";
    private static final String ID = "3f0e0c52-6a53-4c58-9a7b-0c1f6f6b1c01";
    private static final byte[] LIST = "code,name\nXH-9,储能电站\n".getBytes(UTF_8);

    @BeforeEach
    void answersWithAPreview() {
        ProjectStandIn.tellAll();
        answer(StandIn.json(200, "portfolio-preview.json"));
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void previewTellsRowByRowWhatWouldChangeAndRegistersNothing() {
        Guest guest = Guest.signedInAs("editor");

        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();

        assertThat(Text.of(page))
                .contains("文件 projects.csv", "读取行数 4", "将导入 2 其中新登记 1 其中修订 1 无变化 2")
                .contains("未读取的列： 备注")
                .contains("2 储能电站 XH-9 新登记 新项目")
                .contains("3 新厂房 XH-1 修订 有提示 项目名称 name: 旧厂房 → 新厂房 年度计划投资 plan.2027: — → 500")
                .contains("3 名称 name 项目名称已改变，原名称列入曾用名。 &#39;XH-1&#39; was called")
                .contains("确认导入 2 个项目");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(IMPORTS))
                                .withQueryParam("dryRun", equalTo("true"))
                                .withQueryParam("column", absent())
                                .withQueryParam("constant", absent())
                                .withQueryParam("dateFormat", absent())
                                .withHeader("Content-Type", containing("text/csv"))
                                .withRequestBody(binaryEqualTo(LIST)));
        StandIn.services().verify(0, committed());
    }

    @Test
    void whatTheFileDoesNotSayIsSaidBesideIt() {
        Guest guest = Guest.signedInAs("admin");
        Map<String, String> form = chosen(guest);
        form.putAll(Map.of("moneyUnit", " 亿元 ", "unit", "EIP", "dateFormat", "dd/MM/yyyy", "reason", "年度调整"));

        String page = guest.upload(PAGE, form, "projects.csv", LIST).asString();

        assertThat(page)
                .contains("name=\"moneyUnit\" value=\"亿元\"", "name=\"dateFormat\" value=\"dd/MM/yyyy\"")
                .contains("<option value=\"EIP\" selected>");
        guest.upload(PAGE, confirmation(page), "", new byte[0]);
        StandIn.services()
                .verify(committed()
                        .withQueryParam("dateFormat", equalTo("dd/MM/yyyy"))
                        .withQueryParam("constant", containing("moneyUnit:亿元"))
                        .withQueryParam("constant", containing("unit:EIP"))
                        .withQueryParam("constant", containing("reason:年度调整")));
    }

    @Test
    void confirmedIsTheVeryFileThatWasLookedAtWithTheKeyOfTheForm() {
        StandIn.services().stubFor(get(IMPORTS + "/" + ID).willReturn(StandIn.problem(200, taken())));
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();

        Response answer = guest.upload(PAGE, confirmation(page), "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(PAGE + "/" + ID);
        StandIn.services()
                .verify(committed()
                        .withHeader("Idempotency-Key", equalTo(hidden(page, "key")))
                        .withRequestBody(binaryEqualTo(LIST)));
        assertThat(Text.of(guest.get(PAGE + "/" + ID).asString()))
                .contains("项目导入结果 projects.csv · 演示·填报 · 2026年6月13日 10:00", "已导入，项目库即时更新", "已导入 2");
    }

    @Test
    void anotherFileThanTheOneLookedAtIsNotImported() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();

        Response answer = guest.upload(PAGE, confirmation(page), "other.csv", "code\nX\n".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("这次选择的文件与预览过的不是同一个");
        StandIn.services().verify(0, committed());
    }

    @Test
    void refusedFileTakesNothingAndNamesRowFieldAndReason() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();
        Map<String, String> confirmation = confirmation(page);
        answer(StandIn.json(422, "portfolio-refused.json").withHeader("Content-Type", "application/problem+json"));

        String looked = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();
        Response confirmed = guest.upload(PAGE, confirmation, "", new byte[0]);

        assertThat(Text.of(looked))
                .contains("不接受行数 2", "有行不被接受")
                .contains("3 总投资 totalInvestment 不是数字，请填写如 62.9 的数值。 &#39;Exempt under &lt;Section 43&gt;&#39;")
                .contains("4 计划开工 plannedStart 日期有两种读法")
                .contains("2 计划开工 plannedStart 单元格里是天数")
                .doesNotContain("确认导入");
        assertThat(confirmed.statusCode()).isEqualTo(422);
        assertThat(confirmed.asString()).contains("一个项目也没有登记或改动").doesNotContain("name=\"confirm\"");
    }

    @Test
    void columnsOfOtherNamesAreOfferedWithWhatTheyProbablyHoldAndMapped() {
        JsonObject refused = new JsonObject(StandIn.text("portfolio-refused.json"))
                .put(
                        "columns",
                        new JsonArray().add("项目编号").add("总投资").add("2026年度计划投资").add("序号"))
                .put(
                        "rows",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("line", 1)
                                        .put("column", "项目编号")
                                        .put("code", "UNKNOWN_COLUMN")
                                        .put("message", "m")));
        answer(StandIn.problem(422, refused.encode()));
        Guest guest = Guest.signedInAs("editor");

        String page = guest.upload(PAGE, chosen(guest), "a.csv", LIST).asString();

        assertThat(page)
                .contains("<details class=\"panel no-print\" open>")
                .contains(
                        "list=\"fields\" maxlength=\"70\" value=\"code\"",
                        "value=\"totalInvestment\"",
                        "value=\"plan.2026\"")
                .contains("<label for=\"field4\">序号</label>");
        Map<String, String> form = carried(page);
        form.put("column", "项目编号");
        form.put("field", "code");
        guest.upload(PAGE, form, "", new byte[0]);
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(IMPORTS))
                        .withQueryParam("column", equalTo("code:项目编号"))
                        .withRequestBody(binaryEqualTo(LIST)));
    }

    @Test
    void ofThousandsOfRowsTheFirstAreListedAndTheRestIsCounted() {
        JsonArray rows = new JsonArray();
        JsonArray changes = new JsonArray();
        for (int line = 2; line < 1002; line++) {
            rows.add(new JsonObject()
                    .put("line", line)
                    .put("column", "code")
                    .put("code", "MALFORMED_CODE")
                    .put("message", "m"));
            changes.add(new JsonObject()
                    .put("line", line)
                    .put("code", "P-" + line)
                    .put("name", "n")
                    .put("outcome", "ADDED")
                    .put("fields", new JsonArray()));
        }
        JsonObject refused = new JsonObject(StandIn.text("portfolio-refused.json"))
                .put("refused", 4800)
                .put("rows", rows);
        JsonObject preview = new JsonObject(StandIn.text("portfolio-preview.json"))
                .put("taken", 5000)
                .put("changes", changes)
                .put("warned", 1001);
        Guest guest = Guest.signedInAs("editor");

        answer(StandIn.problem(422, refused.encode()));
        String bad = guest.upload(PAGE, chosen(guest), "a.csv", LIST).asString();
        answer(StandIn.problem(200, preview.encode()));
        String good = guest.upload(PAGE, chosen(guest), "a.csv", LIST).asString();

        assertThat(bad).contains("只列出前 200 行，另有 4600 行不被接受，没有列出。").doesNotContain(">202<");
        assertThat(good)
                .contains("只列出前 200 行变化，另有 4800 行没有列出。", "只列出前 1 条提示，另有 1000 条没有列出。")
                .contains("确认导入 5000 个项目");
        assertThat(good.length()).isLessThan(200_000);
    }

    @Test
    void rowsAboutProjectsOfOtherUnitsAreNamedAndTheFileIsKept() {
        answer(
                StandIn.problem(
                        403,
                        "{\"detail\":\"The caller does not keep all of these projects.\",\"errors\":[{\"field\":\"[2].unit\",\"code\":\"NOT_KEPT\",\"message\":\"Row 2 is about a project of other units than the caller's.\"}]}"));
        Guest guest = Guest.signedInAs("editor");

        Response answer = guest.upload(PAGE, chosen(guest), "a.csv", LIST);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("该项目不属于您负责的单位。（[2].unit: Row 2");
        assertThat(hidden(answer.asString(), "content")).isNotEmpty();
    }

    @Test
    void outageKeepsFileAndKeyAndWhatWasSaid() {
        Guest guest = Guest.signedInAs("editor");
        Map<String, String> form = chosen(guest);
        form.put("moneyUnit", "亿元");
        String page = guest.upload(PAGE, form, "a.csv", LIST).asString();
        answer(aResponse().withStatus(503));

        Response answer = guest.upload(PAGE, confirmation(page), "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("数据服务暂时没有应答", "value=\"亿元\"");
        assertThat(hidden(answer.asString(), "content")).isEqualTo(hidden(page, "content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "supervisor"})
    void whoKeepsNoProjectsIsNeitherLedToThePageNorLetIn(String role) {
        Guest guest = Guest.signedInAs(role);
        String register = guest.get("/readiness").asString();

        assertThat(register).contains("href=\"/silence\"").doesNotContain("href=\"/project-imports\"");
        assertThat(Guest.signedInAs("editor").get("/readiness").asString()).contains("href=\"/project-imports\"");
        assertThat(guest.get(PAGE).statusCode()).isEqualTo(403);
        Map<String, String> form = new HashMap<>(Map.of("csrf-token", Guest.token(register)));
        assertThat(guest.upload(PAGE, form, "a.csv", LIST).statusCode()).isEqualTo(403);
        StandIn.services().verify(0, postRequestedFor(urlPathEqualTo(IMPORTS)));
    }

    @Test
    void nothingChosenAndTooMuchAreSaidAndTheyAreSaidInEnglishToo() {
        Guest guest = Guest.signedInAs("approver");

        assertThat(guest.upload(PAGE, chosen(guest), "", new byte[0]).asString())
                .contains("请选择一个不为空的 CSV 或 XLSX 文件。");
        assertThat(guest.upload(PAGE, chosen(guest), "a.csv", new byte[(8 << 20) + 1])
                        .asString())
                .contains("文件超过 8 MB");
        assertThat(Text.of(guest.get(PAGE + "?lang=en").asString()))
                .contains("Import projects", "What 03/04/2026 means");
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        StandIn.services().stubFor(post(urlPathEqualTo(IMPORTS)).willReturn(answer));
    }

    private static RequestPatternBuilder committed() {
        return postRequestedFor(urlPathEqualTo(IMPORTS)).withQueryParam("dryRun", equalTo("false"));
    }

    private static String taken() {
        return StandIn.text("portfolio-preview.json").replace("PREVIEWED", "COMMITTED");
    }

    private static Map<String, String> chosen(Guest guest) {
        return new HashMap<>(Map.of("csrf-token", Guest.token(guest.get(PAGE).asString())));
    }

    private static Map<String, String> confirmation(String page) {
        Map<String, String> form = carried(page);
        form.put("confirm", "yes");
        for (String name : new String[] {"moneyUnit", "unit", "reason", "dateFormat"}) {
            if (page.contains("type=\"hidden\" name=\"" + name + "\"")) {
                form.put(
                        name,
                        Guest.field(page, Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")));
            }
        }
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
