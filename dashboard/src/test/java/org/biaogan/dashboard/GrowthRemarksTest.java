package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a number is of, and what limits it, stands wherever it is shown. */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class GrowthRemarksTest {

    /** Summed over months from the sums of the units below: only the basis of the actual tells. */
    private static final String OF_MONTHS = "\"basis\": \"PERIOD\",\"actualBasis\":\"YTD\",\"growthBasis\":\"PERIOD\",";

    private static final String BROKEN = "\"growthStatus\":\"B\",\"growthNote\":\"公布增速5.1%，按总量推算8.1%，相差3.0个百分点；断点。\","
            + "\"growthNoteEn\":\"3.0 points apart; break.\",";

    private static final String WITHOUT_BASE = "\"light\": null,\"state\": \"NO_DATA\","
            + "\"lightReason\":\"基数（上年末数）未知，请填写\",\"lightReasonEn\":\"the base is unknown, set it\",";

    private Guest guest;

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
        guest = Guest.signedInAs("viewer");
    }

    @Test
    void aSumOverMonthsIsNamedAsSuchAndItsGrowthAsTheMonths() {
        tellBoard("\"basis\": \"YTD\",", OF_MONTHS, "\"derivation\": null", "\"derivation\": \"SUM_OF_UNITS\"");

        String row = Text.of(Text.row(guest.get("/?unit=ZONE").asString(), "固定资产投资"));

        assertThat(row).contains("累计", "2020年1–10月 由下级相加", "5.1% 当月").doesNotContain("当期");
        assertThat(guest.get("/board.csv?unit=ZONE").asString())
                .contains(",累计,2020-10,629.0,", "2020年1–10月,2020年10月,,,", "actual=");
        assertThat(english("/?unit=ZONE")).contains("year to date", "Jan–Oct 2020", "5.1% of the month");
    }

    @Test
    void aQuartersGrowthIsTheQuarters() {
        tellBoard("\"basis\": \"YTD\",", OF_MONTHS, "\"period\": \"2020-10\"", "\"period\": \"2020-Q3\"");

        assertThat(Text.of(guest.get("/?unit=ZONE").asString())).contains("2020年前三季度", "5.1% 当季");
    }

    @Test
    void aBreakInTheGrowthStandsInItsRowWithTheNote() {
        tellBoard("\"growthImplied\": 4.8,", "\"growthImplied\": 8.1," + BROKEN);

        String page = guest.get("/?unit=ZONE").asString();

        assertThat(Text.of(Text.row(page, "固定资产投资"))).contains("5.1% 推算 8.1% 口径有变，与前期不可直接比较 说明 公布增速5.1%");
        assertThat(page).contains("<details class=\"note\"><summary>说明</summary>公布增速5.1%");
        assertThat(guest.get("/board.csv?unit=ZONE").asString()).contains("口径有变，与前期不可直接比较,公布增速5.1%");
        assertThat(english("/?unit=ZONE")).contains("break in the series", "3.0 points apart");
    }

    @Test
    void theStorySaysOfWhatTimeFigureGrowthAndSeriesAre() {
        tellStory(
                "\"basis\": \"YTD\",",
                OF_MONTHS,
                "\"growthImplied\": 5.1136363636,",
                "\"growthImplied\": 8.1," + BROKEN);

        String page = guest.get("/indicators/FAI?unit=ZONE").asString();

        assertThat(Text.of(page))
                .contains("2026年1–10月完成 629.0 亿元", "同比（当月） 5.1%", "同比为2026年10月的增速，不是2026年1–10月累计的增速。")
                .contains("同比（发布） 当月", "2026年10月 621.3")
                .doesNotContain("2026年1–10月 621.3");
        String series = page.substring(page.indexOf("id=\"series\""), page.indexOf("id=\"corrections\""));
        assertThat(Text.of(Text.row(series, "2026年1–10月"))).contains("口径有变", "相差3.0个百分点");
        assertThat(guest.get("/indicators/FAI.csv?unit=ZONE").asString())
                .contains("2026年1–10月,2026年10月,口径有变，与前期不可直接比较,公布增速5.1%");
        assertThat(english("/indicators/FAI?unit=ZONE"))
                .contains("Growth of the month", "Growth is that of Oct 2026, not of Jan–Oct 2026 together.");
    }

    @Test
    void whatCannotBeJudgedSaysWhyOnBoardAndStory() {
        tellBoard("\"light\": \"GREEN\",", WITHOUT_BASE, "\"state\": null,", "");
        tellStory("\"light\": \"GREEN\",", WITHOUT_BASE, "\"state\": null,", "");

        assertThat(Text.of(Text.row(guest.get("/?unit=ZONE").asString(), "固定资产投资")))
                .contains("无数据", "基数（上年末数）未知，请填写");
        assertThat(Text.of(guest.get("/indicators/FAI?unit=ZONE").asString()))
                .contains("基数（上年末数）未知，请填写", "有数而不能评价，不亮灯，也不算红灯。")
                .doesNotContain("来源注明本期无数据", "来源注明无数据");
        assertThat(english("/indicators/FAI?unit=ZONE")).contains("the base is unknown, set it", "it cannot be judged");
    }

    @Test
    void ranksAndContributionsCarryTheRemarksOfTheirGrowth() {
        tell("/api/v1/rankings", StandIn.text("ranking.json").replace("\"value\":2.915,", "\"value\":2.915," + BROKEN));
        tell(
                "/api/v1/contributions",
                StandIn.text("contribution.json")
                        .replace("\"publishedGrowth\":8.2,", "\"publishedGrowth\":8.2," + BROKEN)
                        .replace(
                                "\"sharePercent\":-10}",
                                "\"sharePercent\":-10,\"status\":\"P\",\"note\":\"本期为初步数（P）。\"}"));

        assertThat(Text.of(Text.row(guest.get("/rankings?by=GROWTH").asString(), "萍乡经开区")))
                .contains("口径有变", "相差3.0个百分点");
        String contributions =
                guest.get("/contributions?unit=ZONE&indicator=GVA").asString();
        assertThat(Text.of(contributions)).contains("8.20% 口径有变", "相差3.0个百分点");
        assertThat(Text.of(Text.row(contributions, "新能源产业园"))).contains("初步数 说明 本期为初步数（P）。");
        assertThat(Text.of(Text.row(contributions, "电子信息产业园"))).doesNotContain("说明");
    }

    @Test
    void theTargetFormPreviewsARangeAndSaysWhereATrajectoryHasNoEffect() {
        Guest admin = Guest.signedInAs("admin");
        String page = admin.get("/targets?unit=ZONE&year=2026").asString();
        Map<String, String> form =
                new HashMap<>(Map.of("unit", "ZONE", "indicator", "FAI", "year", "2027", "low", "2"));
        form.putAll(Map.of("high", "4", "action", "preview", "kind", "LINEAR", "csrf-token", Guest.token(page)));

        admin.upload("/targets", form, "pointsFile", "");

        assertThat(Text.of(page)).contains("增速、比率、位次和区间目标直接与实际值相比，序时轨迹对其不起作用。");
        StandIn.services()
                .verify(postRequestedFor(urlEqualTo("/api/v1/trajectories/preview"))
                        .withRequestBody(equalToJson("{\"indicator\":\"FAI\",\"unit\":\"ZONE\",\"year\":2027,"
                                + "\"low\":2,\"high\":4,\"trajectory\":{\"kind\":\"LINEAR\"}}")));
    }

    private static String english(String address) {
        Guest other = Guest.signedInAs("viewer");
        other.get("/?lang=en");
        return Text.of(other.get(address).asString());
    }

    private static void tellBoard(String... changes) {
        tell("/api/v1/assessments", changed("standings-2020-10.json", changes));
    }

    private static void tellStory(String... changes) {
        tell("/api/v1/assessments/FAI/ZONE", changed("story-fai.json", changes));
    }

    /** What is replaced, and by what, in turn. */
    private static String changed(String file, String... changes) {
        String text = StandIn.text(file);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return text;
    }

    private static void tell(String path, String body) {
        StandIn.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(body)));
    }
}
