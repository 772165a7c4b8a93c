package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.dashboard.PortfolioStandIn.IMPORTS;
import static org.biaogan.dashboard.PortfolioStandIn.LIST;
import static org.biaogan.dashboard.PortfolioStandIn.PAGE;
import static org.biaogan.dashboard.PortfolioStandIn.answer;
import static org.biaogan.dashboard.PortfolioStandIn.carried;
import static org.biaogan.dashboard.PortfolioStandIn.chosen;
import static org.biaogan.dashboard.PortfolioStandIn.confirmation;
import static org.biaogan.dashboard.PortfolioStandIn.hidden;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that cannot be imported as they are. */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class PortfolioRefusalTest {

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
    void refusedFileTakesNothingAndNamesRowFieldAndReason() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();
        Map<String, String> confirmation = confirmation(page);
        answer(StandIn.json(422, "portfolio-refused.json").withHeader("Content-Type", "application/problem+json"));

        String looked = guest.upload(PAGE, chosen(guest), "projects.csv", LIST).asString();
        Response confirmed = guest.upload(PAGE, confirmation, "", new byte[0]);

        assertThat(Text.of(looked))
                .contains("不接受行数 2", "有行不被接受")
                .contains("3 总投资 totalInvestment 不是数字，请填写如 62.9 的数值。 Exempt under &lt;Section 43&gt;")
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
    void fieldThatThereIsNotAndOneChosenTwiceAreSaidBeforeTheFileIsSent() {
        Guest guest = Guest.signedInAs("editor");
        String page = guest.upload(PAGE, chosen(guest), "a.csv", LIST).asString();
        StandIn.services().resetRequests();

        List<Map.Entry<String, String>> form = new ArrayList<>(carried(page).entrySet());
        List.of("code", "名称 name", "备注").forEach(column -> form.add(Map.entry("column", column)));
        List.of("编号", "name", "name").forEach(field -> form.add(Map.entry("field", field)));

        Response answer = guest.upload(PAGE, form, "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Text.of(answer.asString())).contains("“编号”不是可导入的字段", "字段“name”对应了不止一列");
        assertThat(answer.asString()).contains("value=\"编号\"");
        StandIn.services().verify(0, postRequestedFor(urlPathEqualTo(IMPORTS)));
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
        assertThat(answer.asString()).contains("该项目不属于您负责的单位。（第 2 行）");
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
}
