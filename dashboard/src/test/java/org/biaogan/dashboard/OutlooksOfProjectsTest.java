package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class OutlooksOfProjectsTest {

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @Test
    void projectsThatLackSomethingComeFirstWithWhoOwesIt() {
        String page = Guest.signedInAs("viewer").get("/readiness").asString();

        assertThat(Text.rowHeads(page)).containsExactly("储能电芯二期", "数据中心余热利用", "氢能装备检测中心");
        assertThat(Text.of(Text.row(page, "储能电芯二期")))
                .contains(
                        "缺要素",
                        "一号工程 XH-2026-012 · 新能源产业园",
                        "7 / 9",
                        "用地 · 经济发展局 承诺 2026-08-31，已超 44 天 · 自 2026-05-10 起",
                        "用电 · 未明确责任单位 未承诺时限",
                        "赵明远");
        assertThat(Text.of(Text.row(page, "数据中心余热利用"))).contains("未列清单", "储备", "—");
        assertThat(Text.of(page)).contains("缺要素 1", "未列清单 1", "具备开工条件 1");
        assertThat(page)
                .contains("href=\"/readiness/owed\"", "href=\"/projects/XH-2026-012\"")
                .doesNotContain("只列出");
    }

    @Test
    void moreProjectsThanAreListedAreNotPassedOverInSilence() {
        String one = """
                {"project":"P%d","name":"甲","stage":"RESERVE","flagship":false,"listed":false,"ready":false,
                 "conditions":0,"met":0,"missing":[]}""";
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/readiness"))
                        .willReturn(okJson("{\"items\":["
                                + IntStream.range(0, 1000)
                                        .mapToObj(one::formatted)
                                        .collect(Collectors.joining(","))
                                + "]}")));

        assertThat(Text.of(Guest.signedInAs("viewer").get("/readiness").asString()))
                .contains("只列出编号在前的 1000 个项目");
    }

    @Test
    void whatIsMissingStandsByWhoOwesIt() {
        String page = Guest.signedInAs("viewer").get("/readiness/owed?unit=NEP").asString();

        assertThat(Text.of(page)).contains("经济发展局 欠 22 项 · 超期 1 项", "未明确责任单位 欠 1 项");
        assertThat(Text.of(Text.row(page, "储能电芯二期")))
                .contains("用地 必备", "刘思齐", "承诺 2026-08-31，已超 44 天", "自 2026-05-10 起");
        assertThat(page).contains("<option value=\"NEP\" selected>", "href=\"/readiness?unit=NEP\"");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/missing-conditions"))
                        .withQueryParam("unit", equalTo("NEP")));
    }

    @Test
    void whatIsNotShownOfADebtIsCountedAndStandsPageByPage() {
        Guest viewer = Guest.signedInAs("viewer");
        String all = "/readiness/owed/items?unit=NEP&amp;owedBy=ECO";
        assertThat(viewer.get("/readiness/owed?unit=NEP").asString())
                .containsOnlyOnce("查看全部")
                .contains("<a href=\"" + all + "\">另有 20 项，查看全部</a>");

        String page =
                viewer.get("/readiness/owed/items?unit=NEP&owedBy=ECO&page=1").asString();

        assertThat(Text.rowHeads(page)).hasSize(50);
        assertThat(Text.of(page)).contains("经济发展局", "用地 必备", "承诺 2026-08-31，已超 44 天");
        assertThat(page)
                .contains(
                        "rel=\"prev\" href=\"" + all + "\"",
                        "rel=\"next\" href=\"" + all + "&amp;page=2\"",
                        "href=\"/readiness/owed?unit=NEP\"");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/missing-conditions/items"))
                        .withQueryParam("unit", equalTo("NEP"))
                        .withQueryParam("owedBy", equalTo("ECO"))
                        .withQueryParam("unnamed", absent())
                        .withQueryParam("page", equalTo("1")));
        assertThat(viewer.get("/readiness/owed/items?lang=en").asString()).contains("No unit named");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/missing-conditions/items"))
                        .withQueryParam("unnamed", equalTo("true"))
                        .withQueryParam("owedBy", absent()));
        assertThat(viewer.get("/readiness/owed/items?page=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void silentProjectSaysForHowLongAndWhatIsAllowed() {
        String page =
                Guest.signedInAs("viewer").get("/silence?kind=VISIT&unit=NEP").asString();

        assertThat(Text.of(Text.row(page, "年产 20 GWh 动力电池生产基地一期")))
                .contains("在建", "61 天 超期 从未 · 允许 14 天", "24 天 最近 2026-10-31 · 允许 45 天", "47 天", "经济发展局", "赵明远");
        assertThat(Text.of(Text.row(page, "临湖片区污水处理厂二期")))
                .contains("4 天 最近 2026-11-20", "55 天 超期 最近 2026-09-30 · 允许 45 天");
        assertThat(page).contains("<option value=\"VISIT\" selected>");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/silence"))
                        .withQueryParam("unit", equalTo("NEP"))
                        .withQueryParam("kind", equalTo("VISIT")));
    }

    @Test
    void timelineDrawsPlanConstructionAndNodesOnOneAxis() {
        String page = Guest.signedInAs("viewer")
                .get("/timeline?from=2025-01-01&to=2028-12-31")
                .asString();

        String row = page.substring(page.indexOf(">年产 20 GWh 动力电池生产基地一期<"), page.indexOf(">临湖片区污水处理厂二期<"));
        assertThat(row)
                .contains(
                        "aria-label=\"计划 2025-01-01 至 2027-12-31；2025-03-01 开工，在建；节点 4 个，延误 1 个\"",
                        "class=\"lane-planned\" x=\"0.00%\" width=\"74.95%\"",
                        "node-late");
        assertThat(Text.of(row))
                .contains("红灯 · 在建", "主体封顶 延误 2026-12-15 2026-06-30 比最初计划晚 168 天", "桩基完成 已完成 2025-06-20");
        assertThat(page).contains("class=\"today\"").doesNotContain("style=");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/timeline"))
                        .withQueryParam("flagship", equalTo("true"))
                        .withQueryParam("from", equalTo("2025-01-01"))
                        .withQueryParam("unit", absent()));
    }

    @Test
    void timelineOfAllProjectsIsAskedForWhereWanted() {
        Guest.signedInAs("viewer").get("/timeline?all=true&unit=NEP");

        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/timeline"))
                        .withQueryParam("flagship", equalTo("false"))
                        .withQueryParam("unit", equalTo("NEP")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readiness", "/readiness/owed", "/silence", "/timeline"})
    void lastGoodAnswersAreShownWhileTheServiceIsDown(String path) {
        Guest guest = Guest.signedInAs("approver");
        guest.get(path);
        StandIn.breakDown();

        assertThat(Text.of(guest.get(path).asString())).contains("数据服务暂时没有应答", "XH-202");
        assertThat(guest.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readiness", "/readiness/owed", "/silence", "/timeline"})
    void pagesAreReadInEnglishToo(String path) {
        String page = Guest.signedInAs("viewer").get(path + "?lang=en").asString();

        assertThat(Text.of(page)).containsAnyOf("Storage cells, phase two", "Traction battery plant");
        assertThat(Text.of(page)).contains("New Energy Park").doesNotContain("null", "新能源产业园");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/readiness?unit=%3Cx%3E",
                "/silence?kind=PHONE",
                "/silence?page=-1",
                "/timeline?from=soon",
                "/timeline?to=%2B300000-12-31"
            })
    void nonsenseInTheAddressIsRefused(String path) {
        assertThat(Guest.signedInAs("viewer").get(path).statusCode()).isEqualTo(400);
    }
}
