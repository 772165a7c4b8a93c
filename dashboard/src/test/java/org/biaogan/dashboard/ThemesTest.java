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
class ThemesTest {

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void themesAndFlagshipTargetsAreCountedByStanding() {
        String page = Guest.signedInAs("viewer")
                .get("/themes?unit=ZONE&period=2026-10")
                .asString();

        assertThat(Text.of(Text.row(page, "新产业"))).contains("新产业 9 2 2 1 0 4 0 0 +1.3 个百分点 3");
        assertThat(Text.row(page, "新产业")).contains("href=\"/figures/NEW-MEDIAN\"");
        assertThat(Text.of(Text.row(page, "标志性目标"))).contains("标志性目标 3 0 1 0 0 2 0 0 — 个百分点");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/theme-progress"))
                        .withQueryParam("unit", equalTo("ZONE"))
                        .withQueryParam("period", equalTo("2026-10")));
    }

    @Test
    void numberLeadsToItsTargetsOnTheBoard() {
        assertThat(Guest.signedInAs("viewer")
                        .get("/themes?unit=ZONE&period=2026-10")
                        .asString())
                .contains(
                        "href=\"/?unit=ZONE&amp;period=2026-10&amp;theme=NEW_INDUSTRY&amp;show=RED\"",
                        "href=\"/?unit=ZONE&amp;period=2026-10&amp;flagship=true\"");
    }

    @Test
    void boardShowsFlagshipTargetsAlone() {
        Guest guest = Guest.signedInAs("viewer");

        assertThat(Text.rowHeads(guest.get("/?unit=ZONE&flagship=true").asString()))
                .containsExactly("固定资产投资");
        assertThat(guest.get("/?unit=ZONE&flagship=true").asString())
                .contains("id=\"flagship\" name=\"flagship\" value=\"true\" checked");
    }

    @Test
    void nonsenseInTheAddressIsExplained() {
        assertThat(Guest.signedInAs("viewer").get("/themes?period=2026-13").statusCode())
                .isEqualTo(400);
    }
}
