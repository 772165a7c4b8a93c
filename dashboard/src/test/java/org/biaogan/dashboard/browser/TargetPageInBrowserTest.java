package org.biaogan.dashboard.browser;

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
import org.biaogan.dashboard.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class TargetPageInBrowserTest {

    private static final String STORY = "indicators/RETAIL?unit=ZONE&period=2026-10";

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
        StandIn.tellAll();
    }

    @Test
    void lightRestForecastAndWhoAnswersStandInOneScreen() {
        Page page = opened(true);

        for (String part : List.of(".verdict", ".facts", "figure.chart", "#rest", "#year-end", ".answerable")) {
            assertThat(page.locator(part).first().boundingBox().y).as(part).isLessThan(900);
        }
    }

    @Test
    void scriptsDrawTheBandAndAScenarioIsAnswered() {
        Page page = opened(true);
        page.waitForSelector("figure.is-live canvas");
        page.fill("#x", "10");
        page.click(".ask button");
        page.waitForSelector("figure.is-live canvas");

        assertThat(page.locator(".answer").innerText()).contains("还差 3.2 亿元");
        assertThat(page.locator("figure.chart").getAttribute("data-chart")).contains("\"band\"", "\"scenario\"");
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutScriptsThePictureHasTheBandAndTheFormWorks() {
        Page page = opened(false);
        assertThat(page.locator("svg.picture path.band").count()).isEqualTo(1);

        page.fill("#x", "10");
        page.click(".ask button");

        assertThat(page.locator(".answer").innerText()).contains("还差 3.2 亿元");
        assertThat(page.locator("svg.picture path.line-scenario").isVisible()).isTrue();
    }

    @Test
    void everyFieldIsLabelledEveryTableNamedAndNoIdUsedTwice() {
        Page page = opened(true);

        assertThat(page.evaluate("() => [...document.querySelectorAll('input:not([type=hidden]), select')]"
                        + ".filter(field => field.labels.length === 0).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("() => [...document.querySelectorAll('table')]"
                        + ".filter(table => !table.caption || !table.querySelector('th[scope=col]')).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) !== i).join(); }"))
                .isEqualTo("");
    }

    private Page opened(boolean scripts) {
        Page page = new Visit(browser, home, complaints).signedIn(1440, scripts);
        page.navigate(home + STORY);
        return page;
    }
}
