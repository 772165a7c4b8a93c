package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ChangesTest {

    private Guest guest;

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
        guest = Guest.signedInAs("viewer");
    }

    @Test
    void changesAreCountedInOneSentenceAndListedKindByKind() {
        String page = guest.get("/changes?since=2026-10-24&unit=ZONE").asString();

        assertThat(Text.of(page)).contains("转为红灯 1 项，新增迟报 1 项，数据修订 3 项。");
        assertThat(Text.of(page)).contains("另有 2 项未列出");
        assertThat(Text.of(Text.row(page, "实际使用外资"))).contains("2026年1–10月", "黄灯", "红灯", "赵明远");
        assertThat(Text.of(Text.row(page, "社会消费品零售总额"))).contains("61081.8 61082.10 亿元 普查修订 approver 2026年11月2日 09:00");
        assertThat(page).contains("href=\"/figures/CHG-BEFORE\"", "href=\"/figures/CHG-AFTER\"");
    }

    @Test
    void deedsAreToldInWordsAndNarrowedToAProjectAndAKind() {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/changes")).willReturn(StandIn.json(200, "changes-deeds.json")));

        String page = guest.get("/changes?since=2026-10-24&project=XH-2025-001&kind=STAGE_CHANGED")
                .asString();

        assertThat(Text.of(page)).contains("项目变灯 1 项，问题办理 1 项，阶段变化 1 项，其他变化 1 项。", "另有 697 条动态未列出");
        assertThat(Text.of(Text.row(page, "专线迁改滞后"))).contains("动力电池生产基地", "已交办 → 已受理", "已到现场核实");
        assertThat(Text.of(Text.row(page, "动力电池生产基地"))).contains("新能源产业园");
        assertThat(Text.of(Text.row(page, "芯片封测二期"))).contains("绿灯 → 红灯");
        assertThat(page).contains("href=\"/problems/P-7\"", "<option value=\"STAGE_CHANGED\" selected>");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/changes"))
                        .withQueryParam("project", equalTo("XH-2025-001"))
                        .withQueryParam("kind", equalTo("STAGE_CHANGED")));
        assertThat(guest.get("/changes?kind=NOTHING").statusCode()).isEqualTo(400);
    }

    @Test
    void theDayBeginsOnTheZonesClock() {
        guest.get("/changes?since=2026-10-24&unit=ZONE&official=ZHAO");

        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/changes"))
                        .withQueryParam("since", equalTo("2026-10-23T16:00:00Z"))
                        .withQueryParam("unit", equalTo("ZONE"))
                        .withQueryParam("responsible", equalTo("ZHAO")));
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertThat(guest.get("/changes?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void lastGoodChangesAreShownWhileTheServiceIsDown() {
        guest.get("/changes?since=2026-10-01");
        StandIn.breakDown();

        Response page = guest.get("/changes?since=2026-10-01");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Text.of(page.asString())).contains("最近一次可用数据", "实际使用外资");
    }
}
