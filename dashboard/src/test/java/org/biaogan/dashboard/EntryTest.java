package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class EntryTest extends EntryForm {

    @Test
    void rowShowsLastPeriodLastYearRangeAndWhatWaits() {
        String page = editor.get(FORM).asString();

        assertThat(Text.of(row(page, "固定资产投资")))
                .contains("累计", "2026年1–10月 · 亿元", "待填报", "截止 2026-11-18")
                .contains("54.2 2026年1–9月", "57.1 2025年1–10月", "58.3 至 66.9 据 5 年同期");
        assertThat(Text.of(row(page, "规上工业增加值增速"))).contains("待审核 7.4", "同期不足三年");
        assertThat(Text.of(row(page, "社会消费品零售总额"))).contains("21.4 初步数");
        assertThat(page)
                .contains("href=\"/figures/ENT-PREVIOUS\"", "href=\"/figures/ENT-LOW\"", "href=\"/figures/ENT-HIGH\"");
    }

    @Test
    void ownUnitsComeFirstAndThePeriodIsTheLastOneOver() {
        String page = editor.get("/entry").asString();

        assertThat(page.indexOf("您负责的单位")).isBetween(0, page.indexOf("其他单位（只能查看）"));
        assertThat(page).contains("<option value=\"EIP\" selected>");
        String last = java.time.YearMonth.now(java.time.ZoneId.of("Asia/Shanghai"))
                .minusMonths(1)
                .toString();
        assertThat(page).contains("<option value=\"" + last + "\" selected>");
    }

    @Test
    void closedFigureSaysByWhatAndTakesNothingFromAnEditor() {
        String page = editor.get(FORM).asString();

        assertThat(page).contains("关账规则 monthly-10-days 关闭，自 2026年11月21日 00:00 起");
        assertThat(row(page, "税收收入")).contains("已关闭").doesNotContain("<input");
    }

    @Test
    void closedFigureIsCorrectedByAnApprover() {
        String page = Guest.signedInAs("approver").get(FORM).asString();

        assertThat(row(page, "税收收入")).contains("已关闭", "name=\"value\"");
    }

    @Test
    void otherUnitsAreShownWithoutFields() {
        assertThat(Guest.signedInAs("viewer").get(FORM).asString())
                .contains("您的账号不负责填报该单位", "固定资产投资")
                .doesNotContain("name=\"value\"");
    }

    @Test
    void checkWarnsOfOddNumbersStoresNothingAndKeepsInput() {
        Response answer = editor.post("/entry/check", filled("50", "22", "", ""));

        String page = answer.asString();
        assertThat(row(page, "固定资产投资")).contains("超出合理区间（58.3 至 66.9）", "累计值低于上期的 54.2", "value=\"50\"");
        assertThat(row(page, "社会消费品零售总额")).contains("更正须填写原因", "value=\"22\"", "aria-invalid");
        assertThat(page).contains("已核对 2 行：1 行须改正，1 行有提示", "<a href=\"#v1\">社会消费品零售总额</a> 已有不同的数值");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo("/api/v1/observations")));
    }

    @Test
    void checkAsksTheServiceAboutClosingAndRightsRowByRow() {
        StandIn.services()
                .stubFor(
                        post("/api/v1/observations?dryRun=true")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"no\",\"errors\":["
                                                        + "{\"field\":\"[0].period\",\"code\":\"PERIOD_CLOSED\",\"message\":\"closed\"},"
                                                        + "{\"field\":\"[1].unit\",\"code\":\"FORBIDDEN_UNIT\",\"message\":\"no\"}]}")));

        Response answer = editor.post("/entry/check", filled("", "22", "7", "核算"));

        String page = answer.asString();
        assertThat(row(page, "社会消费品零售总额")).contains("该时期已关闭", "value=\"22\"", "aria-invalid");
        assertThat(row(page, "规上工业增加值增速")).contains("您不负责填报该单位", "value=\"7\"");
        assertThat(page).contains("已核对 2 行：2 行须改正").doesNotContain("可以提交");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo("/api/v1/observations")));
    }

    @Test
    void checkWithoutAnAnswerDoesNotSayThatRowsMayBeSubmitted() {
        StandIn.services()
                .stubFor(post("/api/v1/observations?dryRun=true")
                        .willReturn(aResponse().withStatus(503)));

        assertThat(editor.post("/entry/check", filled("75", "", "", "")).asString())
                .contains("数据服务暂时没有应答", "value=\"75\"")
                .doesNotContain("可以提交");
    }

    @Test
    void submittedRowsAreThoseFilledWithTheKeyOfTheForm() {
        List<Map.Entry<String, String>> form = filled("1,075.5", "", "", "");

        Response answer = editor.post("/entry", form);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/api/v1/observations"))
                                .withHeader("Idempotency-Key", equalTo(value(form, "key")))
                                .withRequestBody(
                                        equalToJson(
                                                "[{\"indicator\":\"FAI\",\"unit\":\"EIP\",\"period\":\"2026-10\",\"measure\":\"LEVEL\","
                                                        + "\"value\":1075.5,\"source\":\"统计局\",\"releasedOn\":\"2026-11-18\"}]")));
        StandIn.services()
                .verify(
                        1,
                        deleteRequestedFor(urlEqualTo("/api/v1/entry-drafts/EIP/2026-10"))
                                .withHeader("If-Match", equalTo("\"v2\"")));
    }

    @Test
    void resultSaysRowByRowWhatBecameOfThem() {
        String page = editor.post("/entry", filled("75", "22", "", "季度核算")).asString();

        assertThat(page).contains("已记录 1 行，已提交审核 1 行");
        assertThat(Text.of(row(page, "固定资产投资"))).contains("75 亿元", "已记录", "偏离历年同期规律");
        assertThat(Text.of(row(page, "社会消费品零售总额"))).contains("22 亿元", "已提交审核");
    }

    @Test
    void refusalsStandAtTheRowTheyBlameAndInputIsKept() {
        StandIn.services()
                .stubFor(
                        post("/api/v1/observations")
                                .willReturn(
                                        StandIn.problem(
                                                422,
                                                "{\"status\":422,\"detail\":\"no\",\"errors\":["
                                                        + "{\"field\":\"[0].value\",\"code\":\"SOMETHING_NEW\",\"message\":\"says <this>\"},"
                                                        + "{\"field\":\"[1].period\",\"code\":\"PERIOD_CLOSED\",\"message\":\"closed\"}]}")));
        List<Map.Entry<String, String>> form = filled("", "22", "7", "核算");

        Response answer = editor.post("/entry", form);

        String page = answer.asString();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(row(page, "社会消费品零售总额")).contains("says &lt;this&gt;", "value=\"22\"");
        assertThat(row(page, "规上工业增加值增速")).contains("该时期已关闭", "value=\"7\"");
        assertThat(row(page, "固定资产投资")).doesNotContain("refusal");
        assertThat(page).contains("未能办理，所填内容已保留", "<a href=\"#v2\">规上工业增加值增速</a> 该时期已关闭");
        assertThat(Guest.field(page, KEY)).isEqualTo(value(form, "key"));
        assertThat(page).contains("href=\"/entry?unit=EIP&amp;period=2026-10&amp;lang=en\"");
    }

    @Test
    void whatIsNoNumberIsNotSent() {
        Response answer = editor.post("/entry", filled("6o", "", "", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(row(answer.asString(), "固定资产投资")).contains("不是数字", "value=\"6o\"");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo("/api/v1/observations")));
    }

    @Test
    void outageKeepsInputAndKeyEvenWithNothingElseToShow() {
        List<Map.Entry<String, String>> form = filled("75", "", "", "");
        StandIn.services().resetAll();
        StandIn.services().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));

        Response answer = editor.post("/entry", form);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(row(answer.asString(), "固定资产投资")).contains("value=\"75\"", "value=\"统计局\"");
        assertThat(answer.asString()).contains("数据服务暂时没有应答，尚未保存或提交");
        assertThat(Guest.field(answer.asString(), KEY)).isEqualTo(value(form, "key"));
    }

    @Test
    void keyUsedUpByOtherContentIsReplaced() {
        StandIn.services()
                .stubFor(post("/api/v1/observations")
                        .willReturn(StandIn.problem(409, "{\"status\":409,\"detail\":\"other body\"}")));
        List<Map.Entry<String, String>> form = filled("75", "", "", "");

        String page = editor.post("/entry", form).asString();

        assertThat(Guest.field(page, KEY)).isNotEqualTo(value(form, "key"));
    }

    @Test
    void pageIsThereInEnglishToo() {
        assertThat(Text.of(editor.get(FORM + "&lang=en").asString()))
                .contains("Data entry", "Fixed asset investment", "58.3 to 66.9", "due 2026-11-18");
    }
}
