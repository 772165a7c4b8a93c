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
import org.biaogan.dashboard.ProjectStandIn;
import org.biaogan.dashboard.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class DispatchInBrowserTest {

    private static final List<String> PAGES = List.of(
            "problems",
            "problems/P-0001",
            "problems/new",
            "proposals?id=TARGET:FAI:NEP:2026-05",
            "meetings",
            "meetings/M-07",
            "meetings/new?of=M-07",
            "directives",
            "directives/M-07.1",
            "problems?lang=en");

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
    void pagesFitTheirWindowAndAskNobodyElse(int width) {
        Page page = new Visit(browser, home, complaints).signedInAs("supervisor", width, false);

        for (String path : PAGES) {
            page.navigate(home + path);
            Object wide = page.evaluate("() => document.documentElement.scrollWidth");
            assertThat(wide).as(path).isEqualTo(width);
            assertThat(page.locator("main h1").count()).as(path).isEqualTo(1);
        }
        assertThat(complaints).isEmpty();
    }
}
