package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class DutiesTest {

    private Guest guest;

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
        tellDossier("ZHAO");
        guest = Guest.signedInAs("viewer");
    }

    @Test
    void cardSaysWhatIsLateAndWhatIsDueThisWeek() {
        String page = guest.get("/officials/ZHAO").asString();

        assertThat(Text.of(page))
                .contains("责任清单：赵明远", "党工委委员", "0799-0000001", "红灯 1", "逾期 1", "本周到期（2026-11-23 – 2026-11-29）");
        assertThat(Text.table(page))
                .contains("110 千伏专线迁改滞后 问题 2026-11-10 逾期 14 天")
                .contains("出口总额 报数 2026年10月 2026-11-18 逾期 6 天")
                .contains("新型显示模组智能化改造 项目节点 计划开工 2026-11-20 逾期 4 天");
        assertThat(page)
                .contains(
                        "href=\"/problems/P-7\"",
                        "href=\"/directives/D-3\"",
                        "href=\"/indicators/EXPORT?unit=ZONE\"",
                        "href=\"/projects/XH-2025-014\"");
    }

    @Test
    void targetsProjectsProblemsDirectivesAndConditionsAreListed() {
        String page = guest.get("/officials/ZHAO").asString();

        assertThat(Text.of(Text.row(page, "固定资产投资"))).contains("红灯", "141.2", "67.3%", "-16.1");
        assertThat(page).contains("href=\"/figures/" + StandIn.FIGURE + "\"");
        assertThat(Text.of(page)).contains("挂点领导", "43.5%", "-18.5", "十月调度会", "供电", "开工必备");
        assertThat(guest.get("/officials/ZHAO?lang=en").asString())
                .contains("What Zhao Mingyuan answers for", "14 days late");
    }

    @Test
    void whoeverSignsInAsAnOfficialSeesTheOwnDutiesAndOthersChoose() {
        assertThat(Text.of(guest.get("/me").asString())).contains("我的责任", "赵明远");
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/officials")).willReturn(StandIn.json(200, "officials-own.json")));
        tellDossier("editor");

        String mine = Guest.signedInAs("editor").get("/me").asString();

        assertThat(Text.of(mine)).contains("责任清单：赵明远", "已逾期");
    }

    @Test
    void lastGoodDutiesAreShownWhileTheServiceIsDownAndNobodyIsNotFound() {
        guest.get("/officials/ZHAO");
        StandIn.breakDown();
        assertThat(Text.of(guest.get("/officials/ZHAO").asString())).contains("最近一次可用数据", "赵明远");

        StandIn.tellAll();
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/officials/GONE/dossier"))
                        .willReturn(StandIn.problem(404, "{\"detail\":\"There is no 'GONE' among officials.\"}")));
        assertThat(guest.get("/officials/GONE").statusCode()).isEqualTo(404);
    }

    private static void tellDossier(String code) {
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/officials/" + code + "/dossier"))
                        .willReturn(StandIn.json(200, "dossier.json")));
    }
}
