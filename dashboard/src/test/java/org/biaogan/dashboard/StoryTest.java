package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class StoryTest {

    private static final String STORY = "/projects/" + ProjectStandIn.CODE;

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void headSaysHowItStandsWhyAndWhereTheReviewerSeesItOtherwise() {
        String page = Text.of(Guest.signedInAs("viewer").get(STORY).asString());

        assertThat(page)
                .contains(
                        "年产 20 GWh 动力电池生产基地一期 一号工程",
                        "XH-2025-001 · 新能源产业园 · 在建，自 2025-06-01 起",
                        "曾用名：动力电池生产基地",
                        "红灯 截至 2026-10 形象进度 43.5%，按时间计划应达 62.0%，落后 18.5 个百分点。明显落后于计划。",
                        "按规则 default 第 2 版研判",
                        "交付信心 较高 设备已到港，四季度集中安装 孙启明，2026-11-10",
                        "系统研判为红灯，审核人的交付信心为较高",
                        "纸面进度存疑 开工以来完成投资158200，超过到位资金131000",
                        "赵明远",
                        "刘思齐");
    }

    @Test
    void itsNumbersLeadToWhereTheyComeFrom() {
        String page = Guest.signedInAs("viewer").get(STORY).asString();

        for (String id : "01 02 03 04 05 06 11 12 13 21".split(" ")) {
            assertThat(page).contains("href=\"/figures/AAAAA1-BBBBBB-CCCCCC-0000" + id + "\"");
        }
        assertThat(Guest.signedInAs("viewer")
                        .get("/projects/" + ProjectStandIn.CODE + "/reports")
                        .asString())
                .contains("href=\"/figures/AAAAA1-BBBBBB-CCCCCC-000021\"");
    }

    @Test
    void amountsInHundredsOfMillionsKeepTheirDigits() {
        String plant = StandIn.text("plant.json")
                .replace("\"moneyUnit\": \"万元\"", "\"moneyUnit\": \"亿元\"")
                .replace("\"totalInvestment\": 320000", "\"totalInvestment\": 32.635")
                .replace("\"amount\": 200000", "\"amount\": 20.5");
        StandIn.services().stubFor(get(urlPathEqualTo("/api/v1/projects/YI")).willReturn(okJson(plant)));

        assertThat(Text.of(Guest.signedInAs("viewer").get("/projects/YI").asString()))
                .contains("总投资 32.64 亿元", "企业自筹 20.5");
    }

    @Test
    void slipsStandInTheOrderInWhichTheyHappenedTheLatestFirst() {
        String earlier =
                "{\"from\":\"2025-04-01\",\"to\":\"2025-05-01\",\"days\":30,\"by\":\"b\",\"at\":\"2025-01-05T10:00:00+08:00\"},";
        StandIn.services()
                .stubFor(get(urlPathEqualTo(ProjectStandIn.PROJECT + "/milestones"))
                        .willReturn(okJson(StandIn.text("plant-milestones.json")
                                .replaceFirst(
                                        "\\{\\s*\"from\": \"2025-02-20\"", earlier + "{\"from\": \"2025-02-20\""))));

        assertThat(Text.of(Guest.signedInAs("viewer").get(STORY).asString()))
                .containsSubsequence("2025-02-20 → 2025-02-28", "2025-04-01 → 2025-05-01");
    }

    @Test
    void tableHasTheFiguresOfTheChartAndIndicesSayWhyTheyAreMissing() {
        String page = Guest.signedInAs("viewer").get(STORY).asString();

        assertThat(page).contains("data-chart=", "line-money", "line-funds", "line-expected", "line-actual");
        assertThat(Text.of(page))
                .contains("2026-10 71.6% 43.5% 180000 56.3% 158200 49.4% 131000 40.9%", "2026-11 75.1% — ")
                .contains("SPI 0.70", "CPI — 不可得：未报实际成本");
    }

    @Test
    void whatBlocksItStandsTogetherWithWhoOwesIt() {
        String page = Text.of(Guest.signedInAs("viewer").get(STORY).asString());

        assertThat(page)
                .contains(
                        "未结 3 个，其中超期 1 个",
                        "110 千伏专线路径未定：建设局 钱立新，超期 14 天",
                        "缺 2 项必备条件",
                        "节能审查：经济发展局，超期 24 天",
                        "供电：建设局",
                        "共 6 个节点，已完成 3 个，滞后 1 个",
                        "主体结构封顶（逾期 24 天）");
    }

    @Test
    void partsTellSlipsVisitsPhotosPlansAndStages() {
        String page = Guest.signedInAs("viewer").get(STORY).asString();

        assertThat(Text.of(page))
                .contains(
                        "2026-08-31 → 2026-10-31，推迟 61 天：资金未到位（editor）",
                        "较最初 +111，较现计划 +50",
                        "分管副主任",
                        "发现 1 个，现场解决 1 个",
                        "节能审查：先行开工，两个月内补齐（孙启明，",
                        "竣工 +91 +91",
                        "年度调整",
                        "已开工 → 在建",
                        "登记时已在此阶段 已立项",
                        "竣工还缺：供电（建设局）",
                        "银行贷款 100000",
                        "2026 120000 主体完工，设备进场");
        assertThat(page).contains("src=\"/files/" + ProjectStandIn.PHOTO + "/thumbnail\" alt=\"主体三层\"", "节能审查意见.pdf");
    }

    @Test
    void moreProblemsThanAreShownAreSaidAndLinkedTo() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/problems"))
                        .withQueryParam("project", equalTo(ProjectStandIn.CODE))
                        .atPriority(1)
                        .willReturn(StandIn.json(200, "plant-problems.json").withHeader("X-Total-Count", "73")));

        String page = Guest.signedInAs("viewer").get(STORY).asString();

        assertThat(Text.of(page)).contains("问题台账 共 73 个，以下是前 4 个", "未结 3 个，其中超期 1 个");
        assertThat(page.split("href=\"/problems\\?project=" + ProjectStandIn.CODE + "\"", -1))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/curves, 开工以来完成投资158200",
        "/progress, 161200",
        "/confidence, 设备合同未签",
        "/milestones, 较最初 +111",
        "/conditions, 补充材料中",
        "/transitions, 首批桩基开钻",
        "/visits, 主体三层施工",
        "/files, 塔吊.png",
        "/baselines, 年度调整"
    })
    void aPartWhoseSourceIsDownSaysSoAndTheRestStays(String part, String told) {
        String fresh = "P" + part.replace("/", "-");
        ProjectStandIn.tellStory(fresh);
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/projects/" + fresh + part))
                        .willReturn(aResponse().withStatus(503)));

        Response page = Guest.signedInAs("viewer").get("/projects/" + fresh);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Text.of(page.asString()))
                .contains("这一部分的数据暂时取不到", "赵明远", "项目概况")
                .doesNotContain(told);
    }

    @Test
    void whoMayNotSeeFilesIsToldSo() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo(ProjectStandIn.PROJECT + "/files"))
                        .willReturn(StandIn.problem(403, "{\"status\":403,\"detail\":\"no\"}")));

        assertThat(Text.of(Guest.signedInAs("editor").get(STORY).asString())).contains("您无权查看这一部分");
    }

    @Test
    void formsAreShownOnlyToWhoMayUseThem() {
        // Editor and approver of the demonstration are those of another unit.
        assertThat(Guest.signedInAs("viewer").get(STORY).asString())
                .doesNotContain("/confidence", "/files#", "/edit\"");
        assertThat(Guest.signedInAs("editor").get(STORY).asString()).doesNotContain("/confidence", "?node=", "/edit\"");
        assertThat(Guest.signedInAs("supervisor").get(STORY).asString())
                .contains(STORY + "/confidence#confidence", STORY + "/files#files")
                .doesNotContain("?node=", "/edit\"");
        assertThat(Guest.signedInAs("admin").get(STORY).asString())
                .contains("?node=STRUCTURE#milestone-form", "?condition=ENERGY#condition-form", STORY + "/edit\"");
    }

    @Test
    void whoOwesAConditionMaySayHowFarThatOneIs() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo(ProjectStandIn.PROJECT + "/conditions"))
                        .willReturn(okJson(StandIn.text("plant-conditions.json")
                                .replaceFirst("\"owedBy\": \"CON\"", "\"owedBy\": \"EIP\""))));
        Guest editor = Guest.signedInAs("editor");

        String page = editor.get(STORY).asString();
        String form = editor.get(STORY + "?condition=POWER").asString();

        assertThat(page.split("\\?condition=", -1)).hasSize(2);
        assertThat(page).contains("?condition=POWER#condition-form");
        assertThat(form).contains("id=\"condition-form\"").doesNotContain("name=\"owedBy\"", "name=\"mandatory\"");
        assertThat(editor.get(STORY + "?condition=LAND").asString()).doesNotContain("id=\"condition-form\"");
        assertThat(Guest.signedInAs("admin").get(STORY + "?condition=POWER").asString())
                .contains("name=\"owedBy\"", "name=\"mandatory\" value=\"true\" checked");
    }

    @Test
    void problemsAndVisitsAreRegisteredByThoseWhoMay() {
        assertThat(Guest.signedInAs("viewer").get(STORY).asString())
                .doesNotContain("href=\"/problems/new", "href=\"/visits/new");
        assertThat(Guest.signedInAs("editor").get(STORY).asString())
                .contains("href=\"/problems/new?project=", "href=\"/visits/new?project=");
    }

    @Test
    void unknownProjectIsNotFound() {
        assertThat(Guest.signedInAs("viewer").get("/projects/NOPE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void storyIsReadInEnglishToo() {
        String page = Text.of(Guest.signedInAs("viewer").get(STORY + "?lang=en").asString());

        assertThat(page)
                .contains(
                        "Traction battery plant, 20 GWh a year, phase one flagship",
                        "By 2026-10 physical progress was 43.5%, with 62.0% due by the time plan: 18.5 points behind.",
                        "the light is Red, the reviewer’s confidence high",
                        "2026-08-31 → 2026-10-31, 61 days later: Funds not in place (editor)");
    }
}
