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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class IndicatorTest {

    private static final String PAGE = "/indicators/RETAIL?unit=ZONE&period=2026-10";
    private static final String SCENARIO = "/api/v1/assessments/RETAIL/ZONE/scenario";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void lightSaysWhyAndByWhichRule() {
        String page = page(PAGE);

        assertThat(Text.of(page)).contains("绿灯", "2026年1–10月完成 142.8 亿元，为全年目标 166.0 亿元 的 86.0%；", "超序时 4.5 个百分点。");
        assertThat(page).contains("<a class=\"lit-by\" href=\"/light-rules/default#v1\">按亮灯规则 default 第 1 版</a>");
    }

    @Test
    void restOfTheYearIsASentenceWithItsVerdict() {
        assertThat(Text.of(page(PAGE)))
                .contains("可信度 · 较有把握", "所需月均低于今年已有月均，也低于上年同样月份。", "为历史最好单月的倍数 0.73")
                .doesNotContain("余下 2 个月还需完成");
    }

    @Test
    void whatTheServiceDoesNotReasonAboutIsPutTogetherHere() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/assessments/RETAIL/ZONE"))
                        .willReturn(StandIn.json(200, "story-retail.json")
                                .withBody(StandIn.text("story-retail.json")
                                        .replaceAll("\"(reason|reasonEn)\": \"[^\"]*[。.]\"", "\"$1\": null"))));

        assertThat(Text.of(page(PAGE)))
                .contains("余下 2 个月还需完成 23.2 亿元，月均 11.6 亿元。所需月均为今年已有月均（14.3 亿元）的 0.81 倍；"
                        + "为历史最高月（2025年12月，15.9 亿元）的 0.73 倍；比上年同样月份即使下降 15.3% 也能完成。");
    }

    @Test
    void forecastTellsItsIntervalChanceMethodAndRecord() {
        assertThat(Text.of(page(PAGE)))
                .contains(
                        "预计全年 174.1",
                        "80% 区间 170.2–178.6",
                        "完成全年目标的可能性约 97%：几乎可以肯定。",
                        "往年同一时点用同一方法预测 3 年，平均误差 1.9%（按月均衡推算为 9.4%），实际落在区间内 2 年。",
                        "方法：历年季节份额收缩（第 1 版），取 2021、2022、2023、2024、2025 年。",
                        "2025 153.1 149.3–157.0 148.2 +3.3% 否");
    }

    @Test
    void trajectoryGrowthAndRollUpExplainThemselves() {
        assertThat(Text.of(page(PAGE)))
                .contains(
                        "采用按历年季节规律：取 2021、2022、2023、2024、2025 年同期累计占全年的比重，逐月取中位数。",
                        "+4.3 个百分点",
                        "发布增速按可比口径计算",
                        "本单位上报 142.8 亿元，下级合计 141.5 亿元，两者不一致，相差 1.3 亿元。亮灯以上报数为准。 尚缺下级：LIN。");
    }

    @Test
    void whatWaitsForApprovalIsMarkedAndHistoryNamesWhoApproved() {
        String page = page(PAGE);

        assertThat(Text.of(page))
                .contains("待审核", "1 个数已报送、待审核", "127.1 临湖镇补报 demo-editor 2026年11月22日 10:05")
                .contains("自 2026年10月25日 00:00 以来更正了 3 个数。", "两家商场按统计局核定数更正 demo-editor demo-approver", "到达即核准");
    }

    @Test
    void figuresCarryTheirIds() {
        assertThat(page(PAGE)).contains("href=\"/figures/K7Q2M4\"", ">K7Q2M4</a>", "href=\"/figures/P4Z7CJ\"");
    }

    @Test
    void everyNumberOfTheStoryLeadsToItsFigure() {
        String page = page(PAGE);

        for (String id : new String[] {
            "REST-REMAINING",
            "REST-MEAN",
            "REST-OF-MEAN",
            "REST-BEST",
            "REST-OF-BEST",
            "REST-GROWTH",
            "BAND-VALUE",
            "BAND-LOW",
            "BAND-HIGH",
            "TRIED-FORECAST",
            "TRIED-LOW",
            "TRIED-HIGH",
            "TRIED-ACTUAL",
            "TRIED-ERROR",
            "MEAN-ERROR",
            "LINEAR-ERROR",
            "HELD",
            "WAY-SHARE",
            "WAY-VALUE",
            "SUM-BELOW",
            "POINT-VALUE"
        }) {
            assertThat(page).contains("href=\"/figures/" + id + "\"");
        }
        assertThat(Text.of(page)).contains("为今年已有月均的倍数 0.81", "158.4", "实际落在区间内的年数 2");
    }

    @Test
    void revisionsAreCountedSinceTheDayAsked() {
        page(PAGE + "&since=2026-09-01");

        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/assessments/RETAIL/ZONE"))
                        .withQueryParam("since", equalTo("2026-09-01T00:00+08:00")));
    }

    @Test
    void scenarioIsAnsweredInTheSamePageAndDrawn() {
        String page = page(PAGE + "&how=PER_MONTH&x=10");

        assertThat(Text.of(page)).contains("黄灯 全年为 162.8 亿元，完成目标的 98.1%，还差 3.2 亿元。", "只作推演，不保存。");
        assertThat(page).contains("class=\"line-scenario\"", "value=\"10\"");
        StandIn.services()
                .verify(postRequestedFor(urlEqualTo(SCENARIO))
                        .withRequestBody(equalToJson("{\"period\":\"2026-10\",\"perMonth\":10}")));
    }

    @Test
    void scenarioRefusedKeepsWhatWasTypedAndThePage() {
        StandIn.services()
                .stubFor(post(SCENARIO).willReturn(StandIn.problem(422, "{\"status\":422,\"detail\":\"余下没有月份\"}")));

        String page = page(PAGE + "&how=GROWTH&x=-3.5");

        assertThat(Text.of(page)).contains("余下没有月份", "142.8");
        assertThat(page).contains("value=\"-3.5\"", "<option value=\"GROWTH\" selected>");
    }

    @Test
    void scenarioOfNoNumberIsNotAsked() {
        String page = page(PAGE + "&how=TOTAL&x=many");

        assertThat(Text.of(page)).contains("请填写数字");
        StandIn.services().verify(0, postRequestedFor(urlEqualTo(SCENARIO)));
    }

    @Test
    void englishPageTellsTheSame() {
        assertThat(Text.of(page(PAGE + "&lang=en")))
                .contains(
                        "Less is needed a month than this year has brought on average, and less than in the same months"
                                + " of last year.",
                        "The chance of reaching the target is about 97%: almost certain.",
                        "Lit by rule default, version 1");
    }

    @Test
    void indicatorWithoutSharesHasNoRestAndNoScenario() {
        Response page = Guest.signedInAs("viewer").get("/indicators/GVA?unit=ZONE");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).doesNotContain("情景推演", "id=\"rest\"");
    }

    private static String page(String address) {
        return Guest.signedInAs("viewer").get(address).asString();
    }
}
