package org.biaogan.dashboard.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.biaogan.dashboard.ProjectStandIn;
import org.biaogan.dashboard.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of projects, from the file to the register, on a desk and on a phone. */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class PortfolioInBrowserTest {

    private static final String IMPORTS = "/api/v1/project-imports";
    private static final String ID = "3f0e0c52-6a53-4c58-9a7b-0c1f6f6b1c01";
    private static final byte[] LIST = "code,name\nXH-9,储能电站\n".getBytes(UTF_8);

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
    void answersToPreviewAndImport() {
        ProjectStandIn.tellAll();
        String taken = StandIn.text("portfolio-preview.json").replace("PREVIEWED", "COMMITTED");
        StandIn.services()
                .stubFor(post(urlPathEqualTo(IMPORTS)).willReturn(StandIn.json(200, "portfolio-preview.json")));
        StandIn.services().stubFor(get(IMPORTS + "/" + ID).willReturn(StandIn.problem(200, taken)));
    }

    @AfterEach
    void allIsWell() {
        StandIn.tellAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void listIsUploadedLookedAtAndConfirmedAndNothingIsCutOff(int width) {
        Page page = new Visit(browser, home, complaints).signedInAs("editor", width, true);
        page.navigate(home + "readiness");
        page.click("a[href='/project-imports']");
        isWhole(page, width);
        page.setInputFiles("#file", new FilePayload("项目.csv", "text/csv", LIST));
        page.fill("#terms-moneyUnit", "亿元");
        page.click("form:has(#file) .primary");

        assertThat(page.textContent("#looked")).isEqualTo("文件 项目.csv");
        page.locator("details").all().forEach(part -> part.evaluate("one => one.open = true"));
        isWhole(page, width);
        page.click(".decide .primary");

        assertThat(page.url()).endsWith("/project-imports/" + ID);
        assertThat(page.textContent(".notice-done")).contains("已导入");
        isWhole(page, width);
        StandIn.services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(IMPORTS))
                                .withQueryParam("dryRun", equalTo("false"))
                                .withQueryParam("constant", equalTo("moneyUnit:亿元"))
                                .withRequestBody(binaryEqualTo(LIST)));
        assertThat(complaints).isEmpty();
    }

    private static void isWhole(Page page, int width) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(page.evaluate("() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                        + ".filter(field => field.labels.length === 0).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("() => [...document.querySelectorAll('table')]"
                        + ".filter(table => !table.caption || !table.querySelector('th[scope=col]')).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) !== i).join(); }"))
                .isEqualTo("");
    }
}
