package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ReportingTest {

    private static final String STORY = "/projects/" + ProjectStandIn.CODE;

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void reportsSayWhoEnteredAndApprovedThemAndLeadToTheirEarlierVersions() {
        String page = Guest.signedInAs("viewer").get(STORY).asString();

        assertThat(Text.of(page))
                .contains(
                        "进展上报 共 15 份，以下是最近的 12 份",
                        "2026-11 上旬 待审批 45.0% 3000 161200 editor，2026年11月12日 09:00",
                        "2026-10 第 2 版 历次版本 已入账 43.5% 8200 158200 editor，2026年11月5日 09:00 approver，2026年11月6日 10:00",
                        "2025-12 第 1 版")
                .doesNotContain("2025-11 第 1 版");
        assertThat(page)
                .contains("href=\"" + STORY + "/reports?period=2026-10\"", "href=\"" + STORY + "/reports\"")
                .doesNotContain("/reports?period=2026-09");
    }

    @Test
    void everyVersionOfAReportIsToldTheLatestFirst() {
        String page = Guest.signedInAs("viewer")
                .get(STORY + "/reports?period=2026-10")
                .asString();

        assertThat(Text.table(page))
                .containsSubsequence(
                        "第 2 版",
                        "已入账 43.5% 主体三层",
                        "本期计划 9000 本期完成 8200",
                        "开工以来累计完成 158200 累计到位资金 131000 320（应到 400） 照片 1",
                        "补报设备款",
                        "第 1 版 已被更正 43.5%",
                        "本期完成 7900")
                .doesNotContain("上旬");
        assertThat(Text.table(Guest.signedInAs("viewer").get(STORY + "/reports").asString()))
                .contains("2026-11 上旬", "2025-09");
    }

    @Test
    void historyOfConfidenceSaysWhoWasHowSureWhenAndWhy() {
        assertThat(Text.of(Guest.signedInAs("viewer").get(STORY).asString()))
                .contains("历次判断", "2026-11-10 较高 4/5 孙启明 设备已到港，四季度集中安装", "2026-06-15 较低 2/5 孙启明 设备合同未签");
    }

    @Test
    void tenDaysAreAskedForWithTheirMonth() {
        String page = Guest.signedInAs("viewer")
                .get(STORY + "/reports?period=2026-10-T1")
                .asString();

        assertThat(Text.table(page)).contains("2026-10 上旬 第 1 版").doesNotContain("158200");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/progress"))
                        .withQueryParam("from", equalTo("2026-10"))
                        .withQueryParam("to", equalTo("2026-10"))
                        .withQueryParam("history", equalTo("true")));
    }

    @Test
    void reportsAreReadInEnglishToo() {
        assertThat(Text.table(Guest.signedInAs("viewer")
                        .get(STORY + "/reports?period=2026-10&lang=en")
                        .asString()))
                .contains("money in 10,000 yuan", "Version 2 All versions recorded", "320 of 400", "corrected since");
    }

    @Test
    void reportsOfAnUnknownProjectAreNotFound() {
        assertThat(Guest.signedInAs("viewer").get("/projects/NOPE/reports").statusCode())
                .isEqualTo(404);
    }
}
