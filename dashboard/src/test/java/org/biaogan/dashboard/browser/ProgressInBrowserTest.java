package org.biaogan.dashboard.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.biaogan.dashboard.ProgressStandIn;
import org.biaogan.dashboard.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class ProgressInBrowserTest {

    private static final String FORM = "progress?unit=EIP&period=2026-10";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        ProgressStandIn.tellAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void sheetGoesOutComesBackIsPreviewedAndConfirmed(int width) {
        Page page = opened(width);

        Download sheet = page.waitForDownload(() -> page.click(".workbook a.button"));
        page.setInputFiles("#file", file("filled.xlsx", XLSX));
        page.click(".workbook button");
        assertThat(page.locator("table.outcomes").last().innerText()).contains("本期完成 500 → 700", "更正");
        fits(page, width);
        page.click(".confirm button");

        assertThat(sheet.suggestedFilename()).isEqualTo("progress-EIP-2026-10.xlsx");
        assertThat(page.locator("h1").innerText()).isEqualTo("已写入");
        fits(page, width);
        page.click(".trail a");
        assertThat(page.locator("h1").innerText()).isEqualTo("项目进展填报");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void refusedRowsFitAsWell(int width) {
        StandIn.services()
                .stubFor(post(urlPathEqualTo(ProgressStandIn.IMPORTS))
                        .willReturn(StandIn.problem(422, StandIn.text("progress-refused.json"))));
        Page page = opened(width);

        page.setInputFiles("#file", file("filled.xlsx", XLSX));
        page.click(".workbook button");

        assertThat(page.locator("table.outcomes").innerText()).contains("更正须填写原因");
        assertThat(page.locator(".confirm").count()).isZero();
        fits(page, width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void numbersAndPhotosOfTenDaysAreHandedIn(int width) {
        Page page = opened(width);

        page.selectOption("#part", "FIRST");
        page.click(".filter .primary");
        assertThat(page.inputValue("#part")).isEqualTo("FIRST");
        fits(page, width);
        page.fill("#XH-2025-007-completed", "700");
        page.setInputFiles("#photos-XH-2025-007", file("site.jpg", "image/jpeg"));
        page.click(".fill-end .primary");

        assertThat(page.locator(".notice-done").innerText()).contains("已提交");
        StandIn.services()
                .verify(postRequestedFor(urlEqualTo(ProgressStandIn.REPORTS))
                        .withRequestBody(matchingJsonPath("$[0].period", equalTo("2026-10-T1")))
                        .withRequestBody(matchingJsonPath("$[0].photos[0]", equalTo(ProgressStandIn.PHOTO))));
        page.navigate(home + FORM + "&lang=en");
        fits(page, width);
        assertThat(complaints).isEmpty();
    }

    /** Neither the page nor anything on it that cannot be scrolled by itself reaches beyond the window. */
    private static void fits(Page page, int width) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(page.evaluate("() => [...document.querySelectorAll('main *')]"
                        + ".filter(one => !one.closest('.visually-hidden')"
                        + " && one.getBoundingClientRect().right > innerWidth)"
                        + ".map(one => one.outerHTML.slice(0, 80))"))
                .isEqualTo(List.of());
    }

    private static FilePayload file(String name, String type) {
        return new FilePayload(name, type, "PK filled".getBytes(StandardCharsets.UTF_8));
    }

    private Page opened(int width) {
        Page page = new Visit(browser, home, complaints).signedInAs("editor", width, false);
        page.navigate(home + FORM);
        fits(page, width);
        return page;
    }
}
