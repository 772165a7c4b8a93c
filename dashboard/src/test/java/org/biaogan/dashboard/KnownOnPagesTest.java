package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as of an earlier instant (按何时所知). */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class KnownOnPagesTest {

    private static final String END_OF_DAY = "2026-11-20T15:59:59.999999Z";
    private static final String BANNER = "以下按 2026年11月20日 23:59 所知";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @ParameterizedTest
    @CsvSource({
        "/?unit=ZONE, /api/v1/assessments",
        "/board.csv?unit=ZONE, /api/v1/assessments",
        "/indicators/RETAIL?unit=ZONE, /api/v1/assessments/RETAIL/ZONE",
        "/indicators/RETAIL.csv?unit=ZONE, /api/v1/assessments/RETAIL/ZONE",
        "/rankings?by=ACTUAL, /api/v1/rankings",
        "/contributions?unit=ZONE, /api/v1/contributions",
        "/themes?unit=ZONE, /api/v1/theme-progress",
        "/targets?unit=ZONE, /api/v1/targets",
        "/changes?unit=ZONE, /api/v1/changes"
    })
    void everyCallOfAPageAsksAsOfTheInstant(String page, String call) {
        Response answer = Guest.signedInAs("viewer").get(page + "&asOf=2026-11-20");

        assertThat(answer.statusCode()).isEqualTo(200);
        StandIn.services().verify(getRequestedFor(urlPathEqualTo(call)).withQueryParam("asOf", equalTo(END_OF_DAY)));
        assertThat(StandIn.services().findAll(getRequestedFor(anyUrl())))
                .allSatisfy(request -> assertThat(request.getUrl()).contains("asOf=" + END_OF_DAY));
        if (!page.contains(".csv")) {
            assertThat(Text.of(answer.asString())).contains(BANNER + "：此后才录入或更正的数字、目标与规则不计入。 回到现在");
            assertThat(answer.asString()).contains("name=\"asOf\" value=\"2026-11-20\"");
        }
    }

    @Test
    void boardKeepsTheInstantInItsLinksAndTheNavigation() {
        String page = Guest.signedInAs("viewer")
                .get("/?unit=ZONE&period=2026-10&asOf=2026-11-20")
                .asString();

        assertThat(page)
                .contains(
                        "href=\"/indicators/FAI?unit=ZONE&amp;period=2026-10&amp;asOf=2026-11-20\"",
                        "href=\"/board.csv?unit=ZONE&amp;period=2026-10&amp;asOf=2026-11-20\"",
                        "href=\"/rankings?asOf=2026-11-20\"",
                        "href=\"/?unit=ZONE&amp;period=2026-10&amp;asOf=2026-11-20&amp;lang=en\"",
                        "href=\"/?unit=ZONE&amp;period=2026-10\">回到现在</a>",
                        "href=\"/projects\"")
                .doesNotContain("/projects?asOf");
    }

    @ParameterizedTest
    @CsvSource({"yesterday, 请填写日期（2026-06-30）或时间（2026-06-30 09:00）。以下仍是现在所知。", "2999-01-01, 这个时间还没有到。以下仍是现在所知。"})
    void whatIsNoInstantIsSaidAtItsField(String typed, String sentence) {
        Response answer = Guest.signedInAs("viewer").get("/?unit=ZONE&asOf=" + typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Text.of(answer.asString())).contains(sentence).doesNotContain("所知：此后");
        assertThat(answer.asString())
                .contains("value=\"" + typed + "\"", "aria-invalid=\"true\"")
                .doesNotContain("asOf=" + typed + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board.csv?unit=ZONE&asOf=yesterday", "/indicators/RETAIL.csv?unit=ZONE&asOf=2999-01-01"})
    void sheetAsOfNoInstantIsRefused(String sheet) {
        assertThat(Guest.signedInAs("viewer").get(sheet).statusCode()).isEqualTo(400);
    }

    @Test
    void lastGoodFiguresOfNowAreNeverShownForAnEarlierInstant() {
        Guest guest = Guest.signedInAs("viewer");
        guest.get("/?unit=ZONE");
        StandIn.breakDown();

        assertThat(Text.of(guest.get("/?unit=ZONE").asString())).contains("最近一次可用数据");
        assertThat(Text.of(guest.get("/?unit=ZONE&asOf=2026-11-19").asString()))
                .contains("数据服务暂时没有应答")
                .doesNotContain("最近一次可用数据");
    }

    @Test
    void indicatorCountsRevisionsFromAChosenDayElseFromThirtyDaysBefore() {
        Guest guest = Guest.signedInAs("viewer");

        String chosen =
                guest.get("/indicators/RETAIL?unit=ZONE&since=2026-09-01").asString();
        guest.get("/indicators/RETAIL?unit=ZONE&asOf=2026-11-20");

        assertThat(chosen).contains("name=\"since\" type=\"date\" value=\"2026-09-01\"");
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/assessments/RETAIL/ZONE"))
                        .withQueryParam("since", equalTo("2026-09-01T00:00+08:00")));
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/assessments/RETAIL/ZONE"))
                        .withQueryParam("since", equalTo("2026-10-21T00:00+08:00")));
    }
}
