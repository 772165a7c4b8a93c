package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class RankingTest {

    private Guest guest;

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
        guest = Guest.signedInAs("viewer");
    }

    @Test
    void placesTiesAndMovementsStandInWords() {
        String page = guest.get("/rankings").asString();

        assertThat(Text.of(Text.row(page, "萍乡经开区"))).contains("1 萍乡经开区 区外 2.92 2 ▲ 上升 1 位");
        assertThat(Text.of(Text.row(page, "经开区"))).contains("2 并列 经开区 2.50 1 ▼ 下降 1 位");
        assertThat(Text.of(Text.row(page, "赣州经开区"))).contains("— —");
        assertThat(Text.of(page)).contains("与2026年6月相比，仅在两期都有数的 2 个单位之间比较", "九江经开区 区外 迟报");
    }

    @Test
    void yearToDateNumbersAreSaidToRunFromJanuary() {
        String ranking = StandIn.text("ranking.json").replace("\"basis\":\"PERIOD\"", "\"basis\":\"YTD\"");
        StandIn.services()
                .stubFor(com.github.tomakehurst.wiremock.client.WireMock.get(urlPathEqualTo("/api/v1/rankings"))
                        .willReturn(okJson(ranking)));

        String page = guest.get("/rankings").asString();

        assertThat(Text.of(page)).contains("2026年1–9月", "与2026年1–6月相比");
    }

    @Test
    void placesAndContributionsLeadToTheirFigures() {
        assertThat(guest.get("/rankings").asString())
                .contains(figures("PX-PLACE", "PX-VALUE", "PX-BEFORE", "PX-MOVED"));
        assertThat(guest.get("/contributions?unit=ZONE&indicator=GVA").asString())
                .contains(figures("EIP-LEVEL", "EIP-EARLIER", "EIP-POINTS", "EIP-SHARE", "REST-POINTS"))
                .contains(figures("ZONE-LEVEL", "ZONE-EARLIER", "ZONE-IMPLIED", "ZONE-PUBLISHED"));
    }

    private static String[] figures(String... ids) {
        return Arrays.stream(ids).map(id -> "href=\"/figures/" + id + "\"").toArray(String[]::new);
    }

    @Test
    void whatIsChosenIsAskedFor() {
        guest.get("/rankings?group=ZONES&indicator=GVA&by=GROWTH&period=2026-06");

        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/rankings"))
                        .withQueryParam("group", equalTo("ZONES"))
                        .withQueryParam("indicator", equalTo("GVA"))
                        .withQueryParam("by", equalTo("GROWTH"))
                        .withQueryParam("period", equalTo("2026-06")));
    }

    @Test
    void withoutAGroupThePageSaysWhatIsMissing() {
        StandIn.services()
                .stubFor(com.github.tomakehurst.wiremock.client.WireMock.get(urlPathEqualTo("/api/v1/peer-groups"))
                        .willReturn(okJson("{\"items\":[]}")));

        // The list is remembered for half a minute, by rights: an editor's was not read before.
        String page = Guest.signedInAs("supervisor").get("/rankings").asString();

        assertThat(Text.of(page)).contains("还没有同类组");
    }

    @Test
    void contributionsAddUpToTheImpliedGrowthWithTheirRest() {
        String page = guest.get("/contributions?unit=ZONE&indicator=GVA").asString();

        assertThat(Text.of(Text.row(page, "电子信息产业园"))).contains("66.0 58.0 +8.00 80.0%");
        assertThat(Text.of(Text.row(page, "新能源产业园"))).contains("-1.00 -10.0%");
        assertThat(Text.of(page)).contains("2026年1–10月");
        assertThat(Text.of(page)).contains("未能由下级单位解释的部分 +3.00", "10.00%", "8.20%", "口径不同");
    }

    @Test
    void onlyIndicatorsThatAddUpAreOfferedForContributions() {
        assertThat(guest.get("/contributions").asString())
                .contains("value=\"GVA\"")
                .doesNotContain("value=\"RATE\"");
    }
}
