package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class BoardTest {

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void workedCaseShowsTheSameDigits() {
        String page =
                Guest.signedInAs("viewer").get("/?unit=ZONE&period=2020-10").asString();

        assertThat(Text.of(page)).contains("629.0 亿元", "647.4", "97.2%", "83.3%", "+13.8", "绿灯", "2020年1–10月");
        assertThat(Text.of(page)).contains("赵明远", "经济发展局月报", "2020-11-18", "数据截至 2026年11月23日 20:01");
    }

    @Test
    void numbersLeadToTheirFigures() {
        assertThat(Guest.signedInAs("viewer").get("/?unit=ZONE&period=2020-10").asString())
                .contains("<a class=\"traced\" href=\"/figures/FAI-ACTUAL\"", "href=\"/figures/FAI-TARGET\"")
                .contains("href=\"/figures/FAI-COMPLETION\"", "href=\"/figures/FAI-EXPECTED\"")
                .contains("href=\"/figures/FAI-DEVIATION\"", "href=\"/figures/FAI-GROWTH\"");
    }

    @Test
    void januaryIncludedInFebruaryIsNeitherZeroNorLate() {
        String table = Text.table(
                Guest.signedInAs("viewer").get("/?unit=ZONE&period=2026-01").asString());

        assertThat(table).contains("含于2月", "未到期").doesNotContain("迟报", "红灯", "0.0");
    }

    @Test
    void lateAndNoDataAreNeverRed() {
        String page = Guest.signedInAs("viewer").get("/?unit=ZONE").asString();

        assertThat(Text.row(page, "出口总额")).contains("is-late", "迟报").doesNotContain("is-red");
        assertThat(Text.row(page, "研发投入强度")).contains("is-no-data", "无数据").doesNotContain("is-red");
    }

    @Test
    void impliedGrowthStandsBesideThePublishedOneWhereTheyDiffer() {
        String page = Guest.signedInAs("viewer").get("/?unit=ZONE").asString();

        assertThat(Text.of(Text.row(page, "规上工业总产值"))).contains("9.7% 推算 5.4%");
        assertThat(Text.of(Text.row(page, "固定资产投资"))).contains("5.1%").doesNotContain("推算");
    }

    @Test
    void laggardsComeFirstAndOrderCanBeChanged() {
        Guest guest = Guest.signedInAs("viewer");

        assertThat(Text.rowHeads(guest.get("/?unit=ZONE").asString()))
                .startsWith("实际使用外资", "低效用地存量", "工业投资", "新签约亿元以上项目");
        assertThat(Text.rowHeads(guest.get("/?unit=ZONE&sort=-completion").asString()))
                .startsWith("利用省外资金", "固定资产投资");
    }

    @Test
    void onlyOneStandingIsShownWhenAskedFor() {
        List<String> rows = Text.rowHeads(
                Guest.signedInAs("viewer").get("/?unit=ZONE&show=RED").asString());

        assertThat(rows).containsExactly("实际使用外资", "低效用地存量", "工业投资");
    }

    @Test
    void editorSeesOwnUnitFirst() {
        Response page = Guest.signedInAs("editor").get("/");

        assertThat(page.asString()).contains("<title>电子信息产业园 · 2026年10月目标进度 · 标杆</title>");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/assessments"))
                        .withQueryParam("unit", matching("EIP"))
                        .withHeader("Authorization", matching("Bearer .+\\..+\\..+")));
    }

    @Test
    void officialHasACardAndTheListOfWhatIsAnsweredFor() {
        Guest guest = Guest.signedInAs("viewer");

        assertThat(guest.get("/?unit=ZONE").asString()).contains("<a href=\"/?official=ZHAO\">赵明远</a>");
        assertThat(guest.get("/?official=ZHAO").asString())
                .contains("<title>赵明远 · 2026年10月目标进度 · 标杆</title>", "href=\"tel:0791-8800-1001\"");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/assessments"))
                        .withQueryParam("responsible", matching("ZHAO"))
                        .withQueryParam("unit", absent()));
    }

    @Test
    void sheetHasTheSameRowsWithByteOrderMark() {
        Response sheet = Guest.signedInAs("viewer").get("/board.csv?unit=ZONE&show=RED&sort=-deviation");

        assertThat(sheet.contentType()).isEqualTo("text/csv; charset=UTF-8");
        assertThat(new String(sheet.asByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("""
                \uFEFF状态,单位,指标代码,指标,性质,时期,实际,计量单位,说明,全年目标,完成率 (%),序时进度 (%),超/欠序时,超欠单位,同比（发布） (%),同比（推算） (%),来源,发布日,责任人,数据截至,所属时段,同比所属时段,同比状态,同比说明,数据编号
                红灯,星湖经济技术开发区,IND_INV,工业投资,累计,2026-10,231.6,亿元,,330.0,70.2,83.3,-13.2,个百分点,-3.2,-3.3,经济发展局月报,2026-11-18,赵明远,2026年11月23日 20:01,2026年1–10月,,,,
                红灯,星湖经济技术开发区,IDLE_LAND,低效用地存量,期末,2026-10,1320,亩,,900,61.8,83.3,-21.5,个百分点,,,自然资源局,2026-11-18,刘思齐,2026年11月23日 20:01,2026年10月,,,,
                红灯,星湖经济技术开发区,FDI,实际使用外资,累计,2026-10,10873,万美元,,18600,58.5,83.3,-24.9,个百分点,-21.4,,商务局,2026-11-18,陈伯安,2026年11月23日 20:01,2026年1–10月,,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void englishIsRememberedAndNamesAreEnglish() {
        Guest guest = Guest.signedInAs("viewer");
        guest.get("/?lang=en");

        String page = guest.get("/?unit=ZONE&period=2020-10").asString();

        assertThat(page).contains("<html lang=\"en\">", "Fixed-asset investment", "100m yuan", "Deputy Director");
        assertThat(Text.of(page)).contains("Green", "Jan–Oct 2020", "97.2%", "+13.8 points");
    }

    @Test
    void nonsenseInTheAddressIsExplained() {
        Response page = Guest.signedInAs("viewer").get("/?period=2020-13");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("无法理解这个请求");
    }

    @Test
    void demonstrationIsSaidOnEveryPage() {
        Guest guest = Guest.signedInAs("viewer");

        assertThat(List.of("/", "/reports", "/indicators/FAI?unit=ZONE", "/nowhere", "/login"))
                .allSatisfy(path -> assertThat(guest.get(path).asString()).contains("演示数据"));
    }
}
