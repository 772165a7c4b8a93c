package org.biaogan.dashboard.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.biaogan.dashboard.ProjectStandIn;
import org.biaogan.dashboard.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ProjectEditInBrowserTest {

    private static final String EDIT = "projects/" + ProjectStandIn.CODE + "/edit";
    private static final String SAVE = "form.panel .primary";
    private static final String CHINESE_IN_THE_FRAME =
            "() => [...document.querySelectorAll('main h1, main h2, main h3, main legend, main caption, main summary,"
                    + " main th[scope=col], main button, main label, main dt, main .notice strong')]"
                    + ".filter(one => !one.closest('.ticks')).map(one => one.textContent)"
                    + ".filter(text => /[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]/.test(text)).join(' / ')";

    private static Playwright driver;
    private static Browser browser;

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @TestHTTPResource("/")
    URI home;

    @BeforeAll
    static void openBrowser() {
        Browsers.require();
        driver = Browsers.driver();
        browser = Browsers.chromium(driver);
    }

    @AfterAll
    static void closeBrowser() {
        if (driver != null) {
            driver.close();
        }
    }

    @BeforeEach
    void allIsWell() {
        ProjectStandIn.tellAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void projectIsRegisteredChangedByTwoAndSavedWithWhatBothMeant(int width) {
        StandIn.services()
                .stubFor(post("/api/v1/projects")
                        .willReturn(StandIn.json(201, "plant.json").withHeader("ETag", "\"v1\"")));
        tellThatSomebodyElseIsFaster();
        Page page = new Visit(browser, home, complaints).signedInAs("admin", width, false);

        // A project is registered.
        page.navigate(home + "projects/new");
        assertNothingIsCutOff(page, width);
        page.fill("#project-code", ProjectStandIn.CODE);
        page.fill("#project-name", "动力电池生产基地");
        page.selectOption("#project-unit", "NEP");
        page.selectOption("#project-composition-0-source", "LOAN");
        page.fill("#project-composition-0-amount", "100000");
        page.fill("#project-plans-1-year", "2026");
        page.fill("#project-plans-1-investment", "120000.5");
        page.click(SAVE);
        assertThat(page.url()).endsWith("/projects/" + ProjectStandIn.CODE);

        // Its description is changed, and somebody else was faster.
        page.navigate(home + EDIT);
        page.fill("#project-totalInvestment", "330000");
        page.fill("#project-reason", "设备增加");
        page.click(SAVE);
        assertNothingIsCutOff(page, width);
        assertThat(page.locator("section[aria-labelledby=changed] table").innerText())
                .contains("总投资", "350000", "330000", "年度计划 2028", "孙启明", "概算调整")
                .doesNotContain("{", "[");
        assertThat(page.inputValue("#project-totalInvestment")).isEqualTo("330000");
        assertThat(page.inputValue("#project-leader")).isEqualTo("LIU");

        // Going on from there saves both.
        page.click(SAVE);
        assertThat(page.url()).endsWith("/projects/" + ProjectStandIn.CODE);

        StandIn.services()
                .verify(1, postRequestedFor(urlPathEqualTo("/api/v1/projects")).withRequestBody(equalToJson("""
                                                {"code":"XH-2025-001","name":"动力电池生产基地","unit":"NEP","themes":[],"flagship":false,
                                                 "composition":[{"source":"LOAN","amount":100000}],"plans":[{"year":2026,"investment":120000.5}]}
                                                """)));
        StandIn.services()
                .verify(
                        1,
                        putRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT))
                                .withHeader("If-Match", equalTo("\"v5\""))
                                .withRequestBody(matchingJsonPath("$.totalInvestment", equalTo("330000")))
                                .withRequestBody(matchingJsonPath("$.leader", equalTo("LIU")))
                                .withRequestBody(matchingJsonPath("$.plans[3].year", equalTo("2028")))
                                .withRequestBody(matchingJsonPath("$.plans[2].investment", equalTo("150000")))
                                .withRequestBody(matchingJsonPath("$.reason", equalTo("设备增加"))));
    }

    @Test
    void pagesInEnglishKeepNoChineseButThatOfTheData() {
        tellThatSomebodyElseIsFaster();
        Page page = new Visit(browser, home, complaints).signedInAs("admin", 1440, false);

        for (String path : List.of(
                "projects/new?lang=en",
                "projects/" + ProjectStandIn.CODE + "?lang=en&node=STRUCTURE&condition=POWER",
                "projects/" + ProjectStandIn.CODE + "/reports?lang=en",
                EDIT + "?lang=en")) {
            page.navigate(home + path);
            assertThat(page.evaluate(CHINESE_IN_THE_FRAME)).as(path).isEqualTo("");
        }
        page.fill("#project-totalInvestment", "330000");
        page.fill("#project-reason", "more machines");
        page.click(SAVE);
        assertThat(page.evaluate(CHINESE_IN_THE_FRAME)).isEqualTo("");
        assertThat(page.locator("section[aria-labelledby=changed] table").innerText())
                .contains("Official in charge\tZhao Mingyuan\tLiu Siqi", "Composition Loans");
    }

    @Test
    void everyFieldIsLabelledAndTellsWhatIsWrongWithIt() {
        Page page = new Visit(browser, home, complaints).signedInAs("admin", 390, false);
        page.navigate(home + EDIT);

        assertThat(page.evaluate("() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                        + ".filter(field => field.labels.length === 0).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) !== i).join(); }"))
                .isEqualTo("");

        page.fill("#project-plans-2-investment", "1,5");
        page.fill("#project-reason", "核对");
        page.click(SAVE);

        assertNothingIsCutOff(page, 390);
        page.click(".notice-trouble a");
        assertThat(page.url()).endsWith("#project-plans-2-investment");
        assertThat(page.getAttribute("#project-plans-2-investment", "aria-invalid"))
                .isEqualTo("true");
        assertThat(page.inputValue("#project-plans-2-investment")).isEqualTo("1,5");
    }

    private static void tellThatSomebodyElseIsFaster() {
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT)
                        .inScenario("two people")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(StandIn.problem(412, StandIn.text("edit-stale.json")))
                        .willSetStateTo("told"));
        StandIn.services()
                .stubFor(put(ProjectStandIn.PROJECT)
                        .inScenario("two people")
                        .whenScenarioStateIs("told")
                        .willReturn(StandIn.json(200, "plant.json")));
        StandIn.services()
                .stubFor(get(urlPathEqualTo("/api/v1/problems"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody("{\"items\":[]}")));
    }

    private static void assertNothingIsCutOff(Page page, int width) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    }
}
