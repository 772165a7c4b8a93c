package org.biaogan.dashboard;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class NavigationTest {

    private static final Pattern LANGUAGE = Pattern.compile("class=\"language\" href=\"([^\"]+)\"");
    private static final Pattern GROUPS = Pattern.compile("<nav class=\"groups\"[^>]*>(.*?)</nav>", Pattern.DOTALL);
    private static final Pattern SECTIONS = Pattern.compile("<nav class=\"sections\"([^>]*>.*?)</nav>", Pattern.DOTALL);

    @TestHTTPResource("/")
    URI home;

    @BeforeEach
    void allIsWell() {
        StandIn.tellAll();
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/period-closings"))
                        .willReturn(StandIn.json(200, "period-closings.json")));
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/closing-rules"))
                        .willReturn(StandIn.json(200, "closing-rules.json")));
    }

    @Test
    void groupsStandInTheFirstLineAndTheSectionsOfThePagesGroupInTheSecond() {
        String page = Guest.signedInAs("viewer").get("/approvals").asString();

        String groups = Guest.field(page, GROUPS);
        String sections = Guest.field(page, SECTIONS);

        assertThat(Text.of(groups)).matches(" ?看板 .*填报 .*报告 .*设置 ?");
        assertThat(groups)
                .contains("<a href=\"/entry\" aria-current=\"true\">填报</a>")
                .containsOnlyOnce("aria-current");
        assertThat(Text.of(sections.substring(sections.indexOf('>') + 1)).strip())
                .isEqualTo("填报 项目进展 导入 审批 关账");
        assertThat(sections)
                .contains(
                        "aria-label=\"填报\"",
                        "<a href=\"/approvals\" aria-current=\"page\">审批</a>",
                        "<a href=\"/closings\">关账</a>")
                .containsOnlyOnce("aria-current");
    }

    @Test
    void groupWithNothingToChooseWithinHasNoSecondLine() {
        String page = Guest.signedInAs("viewer").get("/reports").asString();

        assertThat(Guest.field(page, GROUPS)).contains("<a href=\"/reports\" aria-current=\"page\">报告</a>");
        assertThat(page).doesNotContain("<nav class=\"sections\"");
    }

    @ParameterizedTest
    @CsvSource({"viewer, false", "editor, false", "approver, false", "supervisor, false", "admin, true"})
    void webhooksAreLedToOnlyForAdministrators(String role, boolean led) {
        String sections = Guest.field(Guest.signedInAs(role).get("/light-rules").asString(), SECTIONS);

        assertThat(sections.contains("<a href=\"/webhooks\">推送</a>")).isEqualTo(led);
        assertThat(sections).contains("href=\"/targets\"");
    }

    @Test
    void whatTheNavigationDoesNotLeadToMarksNothing() {
        String page = Guest.signedInAs("viewer").get("/nowhere").asString();

        assertThat(Guest.field(page, GROUPS)).doesNotContain("aria-current");
        assertThat(page).doesNotContain("<nav class=\"sections\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/closings/hand, /closings?closing=7c1&amp;lang=en",
        "/closings/rules, /closings?lang=en",
        "/entry/check, /entry?lang=en",
        "/approvals, /approvals?lang=en",
        "/light-rules, /light-rules?lang=en",
        "/reports, /reports?lang=en"
    })
    void languageSwitchOfAFormNotTakenLeadsToThatForm(String sentTo, String expected) {
        Guest guest = Guest.signedInAs("admin");
        String token = Guest.token(guest.get("/reports").asString());

        String page = guest.post(sentTo, Map.of("csrf-token", token, "id", "7c1", "unit", "EIP", "period", "2026-10"))
                .asString();

        assertThat(Guest.field(page, LANGUAGE)).isEqualTo(expected);
    }

    @Test
    void languageSwitchAfterAWrongPasswordKeepsThePageThatWasWanted() {
        String page = new Guest().signIn("editor", "guess", "/themes").asString();

        assertThat(Guest.field(page, LANGUAGE)).isEqualTo("/login?next=%2Fthemes&amp;lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/evil.example/x", "%5Cevil.example", "/.//evil.example/x"})
    void languageSwitchNeverLeadsToAnotherServer(String path) {
        String page = Guest.signedInAs("viewer").get(home + path).asString();

        assertThat(Guest.field(page, LANGUAGE)).matches("/[A-Za-z%.][^\\\\]*");
    }
}
