package org.biaogan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class FigureTest {

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void figureTellsValueVintageFormulaAndWhoStandsBehindIt() {
        String page = page("/figures/" + StandIn.FIGURE);

        assertThat(Text.of(page))
                .contains("97.2 %", "未取整：97.157862218103", "2026年1–10月", "2026年11月20日 15:32", "初步数")
                .contains("本年累计实际数除以全年目标。", "completion = actual / target × 100", "第 1 版")
                .contains("经济发展局月报", "demo-editor", "demo-approver");
    }

    @Test
    void inputsAreLinksToTheirOwnPages() {
        assertThat(Text.of(page("/figures/" + StandIn.FIGURE))).contains("实际数 629 亿元 2026年10月");
        assertThat(page("/figures/" + StandIn.FIGURE))
                .contains("<a href=\"/figures/0R0XE4-PJQBM3-1A620K\">", "<a href=\"/formulas/completion\">完成率</a>");
    }

    @Test
    void placeSaysAmongWhomAndLeadsBackToItsRanking() {
        String page = page("/figures/" + StandIn.PLACE);

        assertThat(Text.of(page)).contains("固定资产投资 位次", "2 位", "同类组 省内经开区", "同组单位数 700 亿元 GZ 2026年10月");
        assertThat(page).contains("href=\"/rankings?group=ZONES&amp;indicator=FAI&amp;by=ACTUAL&amp;period=2026-10\"");
    }

    @Test
    void medianOfAThemeIsAboutNoSingleIndicator() {
        String page = page("/figures/" + StandIn.MEDIAN);

        assertThat(Text.of(page))
                .contains("1.25", "主题 新产业", "超欠序时 1.25 百分点 固定资产投资 2026年10月")
                .doesNotContain("null");
        assertThat(page).contains("href=\"/themes?unit=ZONE&amp;period=2026-10\"");
    }

    @Test
    void numberOfAProjectLeadsBackToItsStory() {
        String page = page("/figures/" + StandIn.OF_A_PROJECT);

        assertThat(Text.of(page))
                .contains("年产 20 GWh 动力电池生产基地一期 超欠序时", "新能源产业园", "2026-10 上旬", "-18.5 百分点")
                .contains("形象进度 43.5 % 2026-10 上旬")
                .doesNotContain("null");
        assertThat(page).contains("href=\"/projects/XH-2025-001\"");
    }

    @Test
    void nonsenseIsNoFigure() {
        assertThat(Guest.signedInAs("viewer").get("/figures/a_b").statusCode()).isEqualTo(404);
        assertThat(Guest.signedInAs("viewer").get("/figures/NOPE").statusCode()).isEqualTo(404);
    }

    @Test
    void formulasStandOnOnePageWithTheirExamples() {
        assertThat(Text.of(page("/formulas")))
                .contains("计算方法", "完成率 第 1 版 · completion", "历年季节份额收缩 第 2 版")
                .contains("江门市发展改革局：全年计划647.4亿元", "actual 629.0", "completion 97.2");
    }

    @Test
    void oneFormulaHasAnAddressOfItsOwn() {
        assertThat(page("/formulas/completion")).contains("<title>完成率 · 标杆</title>");
        assertThat(page("/formulas/completion?lang=en")).contains("<title>Completion · Biaogan</title>");
    }

    private static String page(String address) {
        return Guest.signedInAs("viewer").get(address).asString();
    }
}
