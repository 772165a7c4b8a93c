package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class LastGoodTest {

    @BeforeEach
    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void whileMetricsIsDownTheLastGoodFiguresAreShownWithTheirTime() {
        Guest guest = Guest.signedInAs("supervisor");
        guest.get("/?unit=ZONE&period=2026-10");
        StandIn.breakDown();

        Response page = guest.get("/?unit=ZONE&period=2026-10");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Text.of(page.asString())).contains("数据服务暂时没有应答。以下是 20", "629.0 亿元");
    }

    @Test
    void lastGoodFiguresOfOtherRightsAreNotShown() {
        Guest.signedInAs("supervisor").get("/?unit=ZONE&period=2026-09");
        StandIn.breakDown();

        Response page = Guest.signedInAs("approver").get("/?unit=ZONE&period=2026-09");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("此前没有可用的留存数据").doesNotContain("629.0");
    }

    @Test
    void coldPageSaysSoWith200InBothLanguages() {
        StandIn.breakDown();

        Response page = Guest.signedInAs("admin").get("/indicators/FAI?unit=ZONE&period=2026-08&lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("The data service is not answering");
    }

    @Test
    void aServiceThatIsTooSlowCountsAsDown() {
        Guest guest = Guest.signedInAs("viewer");
        guest.get("/indicators/FAI?unit=ZONE");
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/assessments/FAI/ZONE"))
                        .willReturn(aResponse().withFixedDelay(15000)));

        Response page = guest.get("/indicators/FAI?unit=ZONE");

        assertThat(Text.of(page.asString())).contains("数据服务暂时没有应答。以下是", "+13.8");
        assertThat(page.time()).isLessThan(12_000);
    }

    @Test
    void nonsenseFromAServiceIsNeverShown() {
        Guest guest = Guest.signedInAs("viewer");
        guest.get("/?unit=ZONE&period=2026-07");
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/assessments"))
                        .willReturn(aResponse().withBody("<html>proxy</html>")));

        Response page = guest.get("/?unit=ZONE&period=2026-07");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Text.of(page.asString())).contains("数据服务暂时没有应答。以下是", "629.0");
    }

    @Test
    void unknownIndicatorIsNotFound() {
        Response page = Guest.signedInAs("viewer").get("/indicators/NOPE?unit=ZONE");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("没有找到这一页");
    }
}
