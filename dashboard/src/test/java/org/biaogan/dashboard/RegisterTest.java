package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class RegisterTest {

    private static final String LIST = "/api/v1/projects";

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void rowSaysHowAProjectStandsAndWhoAnswersForIt() {
        String page = Guest.signedInAs("viewer").get("/projects").asString();

        String row = Text.row(page, "年产 20 GWh 动力电池生产基地一期");
        assertThat(Text.of(row))
                .contains(
                        "红灯 纸面进度存疑",
                        "一号工程 XH-2025-001",
                        "新能源产业园",
                        "在建",
                        "43.5% 应达 62.0%",
                        "-18.5",
                        "86400 万元 计划 120000",
                        "赵明远",
                        "3 超期 1",
                        "2027-06-30");
        assertThat(row).contains("is-red", "href=\"/projects/XH-2025-001\"", "href=\"/problems?project=XH-2025-001\"");
    }

    @Test
    void statesAreNeverLightsAndWhatIsNotKnownIsADash() {
        String page = Guest.signedInAs("viewer").get("/projects").asString();

        assertThat(Text.row(page, "临湖片区污水处理厂二期")).contains("is-late", "迟报").doesNotContain("is-red");
        assertThat(Text.of(Text.row(page, "数据中心余热利用")))
                .contains("未研判", "— 应达 —", "储备")
                .doesNotContain("0.0");
        assertThat(Text.of(Text.row(page, "新型显示模组智能化改造"))).contains("9.5 万元");
    }

    @Test
    void filterReachesTheServiceAndStaysInTheForm() {
        String page = Guest.signedInAs("viewer")
                .get("/projects?unit=EIP&stage=STARTED&light=RED&leader=ZHAO&theme=NEW_CITY&sector=%E5%B8%82%E6%94%BF"
                        + "&flagship=true&q=%E5%8E%82&sort=-deviation&page=1")
                .asString();

        StandIn.services()
                .verify(asked().withQueryParam("unit", equalTo("EIP"))
                        .withQueryParam("stage", equalTo("STARTED"))
                        .withQueryParam("light", equalTo("RED"))
                        .withQueryParam("leader", equalTo("ZHAO"))
                        .withQueryParam("theme", equalTo("NEW_CITY"))
                        .withQueryParam("sector", equalTo("市政"))
                        .withQueryParam("flagship", equalTo("true"))
                        .withQueryParam("q", equalTo("厂"))
                        .withQueryParam("sort", equalTo("-deviation"))
                        .withQueryParam("page", equalTo("1"))
                        .withHeader("Authorization", matching("Bearer .+\\..+\\..+")));
        assertThat(page)
                .contains(
                        "<option value=\"EIP\" selected>",
                        "<option value=\"STARTED\" selected>已开工",
                        "<option value=\"RED\" selected>红灯",
                        "<option value=\"ZHAO\" selected>赵明远",
                        "value=\"市政\"",
                        "name=\"flagship\" value=\"true\" checked",
                        "name=\"sort\" value=\"-deviation\"");
    }

    @Test
    void worstComeFirstAndAllUnitsAreShownToWhoHasNone() {
        Guest.signedInAs("viewer").get("/projects");

        StandIn.services()
                .verify(asked().withQueryParam("sort", equalTo("light"))
                        .withQueryParam("unit", absent())
                        .withQueryParam("flagship", absent()));
    }

    @Test
    void editorSeesOwnUnitFirstAndMayRegisterAProject() {
        String page = Guest.signedInAs("editor").get("/projects").asString();

        StandIn.services().verify(asked().withQueryParam("unit", equalTo("EIP")));
        assertThat(page).contains("href=\"/projects/new\"");
        assertThat(Guest.signedInAs("viewer").get("/projects").asString()).doesNotContain("/projects/new");
    }

    @Test
    void tilesCountTheLightsAndPagesSayOfHowMany() {
        String page = Guest.signedInAs("viewer").get("/projects?page=1").asString();

        assertThat(Text.of(page)).contains("17 红灯", "31 黄灯", "58 绿灯", "4 迟报", "0 无数据", "第 51–56 个，共 120 个");
        assertThat(page)
                .contains(
                        "href=\"/projects?unit=*&amp;light=RED\"",
                        "rel=\"prev\" href=\"/projects?unit=*\"",
                        "rel=\"next\" href=\"/projects?unit=*&amp;page=2\"");
    }

    @Test
    void whileTheServiceIsDownTheLastGoodRegisterIsShown() {
        Guest guest = Guest.signedInAs("supervisor");
        guest.get("/projects?q=x");
        StandIn.services()
                .stubFor(get(urlPathEqualTo(LIST))
                        .withQueryParam("size", equalTo("50"))
                        .atPriority(1)
                        .willReturn(aResponse().withStatus(503)));

        Response page = guest.get("/projects?q=x");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Text.of(page.asString())).contains("数据服务暂时没有应答。以下是 20", "新型显示模组智能化改造");
    }

    @Test
    void workbookPassesThroughWithTheSameFilter() {
        Response workbook = Guest.signedInAs("viewer").get("/projects/xlsx?unit=*&light=RED");

        assertThat(workbook.contentType()).contains("spreadsheetml");
        assertThat(workbook.header("Content-Disposition")).contains("projects.xlsx");
        assertThat(workbook.asString()).isEqualTo("PK register");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo(LIST + "/xlsx"))
                        .withQueryParam("light", equalTo("RED"))
                        .withQueryParam("unit", absent()));
    }

    @Test
    void registerIsReadInEnglishToo() {
        String page = Guest.signedInAs("viewer").get("/projects?lang=en").asString();

        assertThat(Text.of(Text.row(page, "Display module line, automation")))
                .contains("Yellow", "Electronics Park", "Under construction", "71.0% planned 75.2%", "-4.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=OPEN", "light=BLUE", "sort=colour", "page=-1", "unit=%3Cx%3E"})
    void nonsenseInTheAddressIsRefused(String query) {
        assertThat(Guest.signedInAs("viewer").get("/projects?" + query).statusCode())
                .isEqualTo(400);
    }

    private static RequestPatternBuilder asked() {
        return getRequestedFor(urlPathEqualTo(LIST)).withQueryParam("size", equalTo("50"));
    }
}
