package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ApprovalsTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final String DECISIONS = "/api/v1/submissions/decisions";

    @BeforeEach
    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void whatMayBeDecidedStandsApartFromOnesOwnAndFromOthers() {
        String page = Guest.signedInAs("approver").get("/approvals").asString();

        String decidable = page.substring(page.indexOf("id=\"to-decide\""), page.indexOf("id=\"own\""));
        String own = page.substring(page.indexOf("id=\"own\""), page.indexOf("id=\"elsewhere\""));
        assertThat(Text.of(decidable))
                .contains("社会消费品零售总额 电子信息产业园 2026年1–5月 412.50 425.83 +13.33 +3.2% 亿元 年报核实 &lt;b&gt;"
                        + " 状态变化：初步数 → 正常值 部门统计 2026-06-12 演示·填报 2026年6月13日 10:00")
                .contains("固定资产投资 电子信息产业园 2026年1–5月 — 88.0 — 亿元")
                .doesNotContain("新能源产业园");
        assertThat(Text.of(own)).contains("社会消费品零售总额 增速 电子信息产业园 2026年1–4月 5.3 5.4 +0.1 %", "撤回");
        assertThat(own).doesNotContain("type=\"checkbox\"");
        assertThat(decidable).contains("href=\"/figures/SUB-CURRENT\"");
        assertThat(Text.of(page)).contains("由他人审核的", "新能源产业园");
    }

    @Test
    void historyNamesTheReasonAndLeadsToTheSheetToCorrect() {
        String page = Guest.signedInAs("editor")
                .get("/approvals?state=RETURNED&unit=EIP&period=2026-04")
                .asString();

        assertThat(page).contains("href=\"/entry?unit=EIP&amp;period=2026-04\"");
        assertThat(Text.of(page)).contains("已退回 去更正 与台账不符 演示·审核 2026年5月15日 11:00");
        StandIn.services()
                .verify(getRequestedFor(
                        urlEqualTo("/api/v1/submissions?state=RETURNED&unit=EIP&period=2026-04&page=0&size=100")));
    }

    @Test
    void longHistoryBeginsWithItsLatestPage() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/submissions"))
                        .withQueryParam("size", equalTo("100"))
                        .willReturn(StandIn.json(200, "submissions.json").withHeader("X-Total-Count", "250")));

        Guest.signedInAs("editor").get("/approvals");

        StandIn.services().verify(getRequestedFor(urlEqualTo("/api/v1/submissions?page=1&size=100")));
        StandIn.services().verify(getRequestedFor(urlEqualTo("/api/v1/submissions?page=2&size=100")));
    }

    @Test
    void severalAreApprovedAtOnceWithTheKeyOfTheForm() {
        Guest guest = Guest.signedInAs("approver");
        String page = guest.get("/approvals?tick=all").asString();
        assertThat(page).contains("value=\"41\" checked", "value=\"42\" checked");
        String key = Guest.field(page, KEY);

        Response answer = guest.submit("/approvals", form(page, "APPROVE", "", "41", "42"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/approvals?done=APPROVE&count=2");
        assertThat(guest.get("/approvals?done=APPROVE&count=2").asString()).contains("已通过 2 条，看板即时更新。");
        StandIn.services()
                .verify(
                        postRequestedFor(urlEqualTo(DECISIONS))
                                .withHeader("Idempotency-Key", equalTo(key))
                                .withRequestBody(
                                        equalToJson(
                                                "[{\"id\":41,\"verdict\":\"APPROVE\",\"reason\":null},{\"id\":42,\"verdict\":\"APPROVE\",\"reason\":null}]")));
    }

    @Test
    void returningNeedsAReasonAndOneTickBeforeTheServiceIsAsked() {
        Guest guest = Guest.signedInAs("approver");
        String page = guest.get("/approvals").asString();

        Response without = guest.submit("/approvals", form(page, "RETURN", " ", "42"));
        Response nothing = guest.submit("/approvals", form(page, "RETURN", "不符"));

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("退回时请写明理由", "value=\"42\" checked");
        assertThat(nothing.asString()).contains("请先勾选至少一条", "value=\"不符\"");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo(DECISIONS)));
    }

    @Test
    void refusalIsToldAtItsRowAndNothingIsLost() {
        StandIn.services()
                .stubFor(
                        post(DECISIONS)
                                .willReturn(
                                        StandIn.problem(
                                                409,
                                                "{\"title\":\"Conflict\",\"status\":409,\"detail\":\"x\",\"errors\":[{\"field\":\"[1].id\",\"code\":\"OVERTAKEN\",\"message\":\"Another\"},{\"field\":\"[0].id\",\"code\":\"ALREADY_APPROVED\",\"message\":\"Submission\"}]}")));
        Guest guest = Guest.signedInAs("approver");
        String page = guest.get("/approvals").asString();

        Response answer = guest.submit("/approvals", form(page, "RETURN", "与台账不符", "31", "42"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("没有处理任何一条", "value=\"42\" checked", "value=\"与台账不符\"");
        assertThat(Text.row(answer.asString(), "固定资产投资")).contains("class=\"objected\"", "送审之后又有新的数值生效");
        assertThat(Text.of(answer.asString())).contains("社会消费品零售总额 · 电子信息产业园 · 2026年1–3月：已由他人通过，无须再处理。");
        assertThat(Guest.field(answer.asString(), KEY)).isEqualTo(Guest.field(page, KEY));
    }

    @Test
    void outageKeepsTicksReasonAndKey() {
        Guest guest = Guest.signedInAs("approver");
        String page = guest.get("/approvals").asString();
        StandIn.breakDown();

        Response answer = guest.submit("/approvals", form(page, "RETURN", "不符", "41"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("不能确定是否已处理", "value=\"41\" checked", "value=\"不符\"");
        assertThat(Guest.field(answer.asString(), KEY)).isEqualTo(Guest.field(page, KEY));
    }

    @Test
    void ownSubmissionIsWithdrawn() {
        Guest guest = Guest.signedInAs("approver");
        String page = guest.get("/approvals").asString();

        guest.submit("/approvals", form(page, "WITHDRAW", "", "43"));

        StandIn.services()
                .verify(postRequestedFor(urlEqualTo(DECISIONS))
                        .withRequestBody(equalToJson("[{\"id\":43,\"verdict\":\"WITHDRAW\",\"reason\":null}]")));
    }

    @Test
    void pageSpeaksEnglishToo() {
        String page = Guest.signedInAs("approver").get("/approvals?lang=en").asString();

        assertThat(Text.of(page)).contains("For you to decide", "Retail sales", "Jan–May 2026", "Withdraw");
    }

    private static Map<String, Object> form(String page, String verdict, String reason, String... ids) {
        return Map.of(
                "csrf-token",
                Guest.token(page),
                "key",
                Guest.field(page, KEY),
                "verdict",
                verdict,
                "reason",
                reason,
                "id",
                List.of(ids));
    }
}
