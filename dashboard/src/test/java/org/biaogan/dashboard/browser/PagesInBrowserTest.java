package org.biaogan.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.biaogan.dashboard.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class PagesInBrowserTest {

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
    void loginLeadsToTheOverviewAndNothingElseIsAsked() {
        Page page = signedIn(1440, true);

        assertThat(page.title()).contains("2026年10月目标进度");
        assertThat(page.locator("table.board tbody tr").count()).isEqualTo(19);
        assertThat(complaints).isEmpty();
    }

    @Test
    void chartIsReallyDrawnOverThePictureWithoutBreakingThePolicy() {
        Page page = signedIn(1440, true);
        page.navigate(home + "indicators/FAI?unit=ZONE");
        page.waitForSelector("figure.is-live canvas");

        Object ink = page.evaluate(
                "() => { const c = document.querySelector('figure.is-live canvas');"
                        + "return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((v, i) => i % 4 === 3 && v > 0); }");
        page.mouse().move(600, 500);

        assertThat(ink).isEqualTo(true);
        assertThat(page.locator("svg.picture").isVisible()).isFalse();
        assertThat(complaints).isEmpty();
    }

    @Test
    void everythingWorksWithoutScripts() {
        Page page = signedIn(1440, false);
        page.navigate(home + "indicators/FAI?unit=ZONE");

        assertThat(page.locator("svg.picture").isVisible()).isTrue();
        assertThat(page.locator("table.series tbody tr").count()).isEqualTo(36);
        page.navigate(home + "?unit=ZONE");
        page.selectOption("#period", "2026-01");
        page.click(".filter button");
        assertThat(page.locator("table.board").innerText()).contains("含于2月");
        page.click(".sign-out button");
        assertThat(page.url()).endsWith("/login");
    }

    @Test
    void nothingIsCutOffAtTheWidthOfAPhone() {
        Page page = signedIn(390, true);

        for (String path : List.of(
                "?unit=ZONE",
                "indicators/FAI?unit=ZONE",
                "indicators/RETAIL?unit=ZONE&x=10",
                "indicators/RETAIL?unit=ZONE&asOf=2026-11-20&lang=en",
                "rankings?by=ACTUAL&asOf=2026-11-20",
                "themes?asOf=yesterday",
                "changes?asOf=2026-11-20",
                "closings",
                "closings?lang=en",
                "reports?lang=zh",
                "?unit=ZONE&lang=en")) {
            page.navigate(home + path);
            Object width = page.evaluate("() => document.documentElement.scrollWidth");
            assertThat(width).as(path).isEqualTo(390);
        }
    }

    @Test
    void lightAndWhoAnswersForItAreOnTheFirstScreen() {
        Page page = signedIn(1440, true);
        page.setViewportSize(1440, 900);
        page.navigate(home + "indicators/RETAIL?unit=ZONE");

        for (String part : List.of(".verdict", ".answerable", ".facts", "#rest", "#year-end")) {
            Object bottom = page.evaluate("part => document.querySelector(part).getBoundingClientRect().bottom", part);
            assertThat(((Number) bottom).doubleValue()).as(part).isLessThan(900);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, ''", "390, ''", "390, en"})
    void navigationTakesNoMoreThanTwoLinesAndTheCurrentPlaceIsInSight(int width, String language) {
        Page page = signedIn(width, false);
        page.navigate(home + "approvals?lang=" + language);

        for (String line : List.of(".groups", ".sections")) {
            Object tops = page.locator(line + " a")
                    .evaluateAll("links => new Set(links.map(link => link.getBoundingClientRect().top)).size");
            Object cut = page.locator(line + " ul").evaluate("list => list.scrollWidth - list.clientWidth");
            assertThat(tops).as(line).isEqualTo(1);
            assertThat(cut).as(line).isEqualTo(0);
        }
        assertThat(page.locator(".sections [aria-current=page]").isVisible()).isTrue();
    }

    @Test
    void onPaperTheHeadRepeatsAndTheNavigationIsGone() throws IOException {
        Page page = signedIn(1440, true);
        page.navigate(home + "?unit=ZONE");

        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("数据截至", "演示数据").doesNotContain("下载", "退出", "查看");
            assertThat(text.split("全年目标", -1)).hasSize(paper.getNumberOfPages() + 1);
        }
    }

    private Page signedIn(int width, boolean scripts) {
        return new Visit(browser, home, complaints).signedIn(width, scripts);
    }
}
