package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ProblemsTest {

    private static final String PROBLEMS = "/api/v1/problems";

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @Test
    void boardCountsByStateAndByWhoAnswers() {
        String page = Guest.signedInAs("viewer").get("/problems").asString();

        assertThat(Text.of(page)).contains("1 登记", "0 交办", "1 逾期 1 承办", "5 销号", "本页 3 项，共 3 项");
        assertThat(Text.of(Text.row(page, "建设局"))).contains("建设局 1 1 0 1 0 2026-06-30");
        assertThat(page)
                .contains("href=\"/problems?state=ACCEPTED\"", "href=\"/problems?owner=CON\"")
                .contains("<a href=\"/problems?state=REGISTERED\">尚未交办</a>");
    }

    @Test
    void whatIsLateSaysByHowManyDaysAndOnWhoseDeskItIs() {
        String page = Guest.signedInAs("viewer").get("/problems").asString();

        assertThat(Text.of(Text.row(page, "临时用电未接通，桩基施工停工")))
                .contains("较重 P-0001 · 电子信息产业园 · 芯片封测二期 承办 2026-06-30 逾期 12 天 分管副主任 建设局 刘建国");
        assertThat(Text.of(Text.row(page, "企业反映环评批复超过承诺时限"))).contains("登记 — — 尚未交办");
    }

    @Test
    void onlyWhatIsOpenIsAskedForUnlessAStateIsChosen() {
        Guest guest = Guest.signedInAs("viewer");

        guest.get("/problems");
        guest.get("/problems?state=CLOSED&unit=EIP&overdue=true&escalation=DIRECTOR&q=%E7%94%A8%E7%94%B5&page=2");

        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo(PROBLEMS))
                        .withQueryParam(
                                "state",
                                havingExactly(
                                        "REGISTERED",
                                        "ASSIGNED",
                                        "ACCEPTED",
                                        "REPORTED",
                                        "RETURNED",
                                        "CLOSURE_REQUESTED",
                                        "VERIFIED")));
        StandIn.services()
                .verify(getRequestedFor(urlPathEqualTo(PROBLEMS))
                        .withQueryParam("state", havingExactly("CLOSED"))
                        .withQueryParam("unit", equalTo("EIP"))
                        .withQueryParam("overdue", equalTo("true"))
                        .withQueryParam("escalation", equalTo("DIRECTOR"))
                        .withQueryParam("q", equalTo("用电"))
                        .withQueryParam("page", equalTo("2")));
    }

    @Test
    void registeringIsOfferedToThoseWhoMay() {
        assertThat(Guest.signedInAs("viewer").get("/problems").asString()).doesNotContain("登记问题");
        assertThat(Guest.signedInAs("editor").get("/problems").asString())
                .contains("<a class=\"button\" href=\"/problems/new\">登记问题</a>");
    }

    @Test
    void boardSpeaksEnglishToo() {
        assertThat(Text.of(Guest.signedInAs("viewer").get("/problems?lang=en").asString()))
                .contains(
                        "Chip packaging II",
                        "Construction Bureau",
                        "Days overdue: 12",
                        "Deputy director",
                        "All, closed ones too");
    }

    @Test
    void lastGoodBoardIsShownWhileTheServiceIsDown() {
        Guest guest = Guest.signedInAs("viewer");
        guest.get("/problems?owner=CON");
        StandIn.breakDown();

        String page = guest.get("/problems?owner=CON").asString();

        assertThat(page).contains("notice-stale", "临时用电未接通，桩基施工停工");
    }
}
