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
class ProjectsInBrowserTest {

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
    @ValueSource(strings = {"projects"})
    void everyFieldIsLabelledEveryTableNamedAndNothingIsCutOffOnAPhone(String path) {
        for (int width : new int[] {1440, 390}) {
            Page page = new Visit(browser, home, complaints).signedInAs("admin", width, true);
            page.navigate(home + path);

            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(width);
            assertThat(page.evaluate(
                            "() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                                    + ".filter(field => field.labels.length === 0).length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("() => [...document.querySelectorAll('table')]"
                            + ".filter(table => !table.caption || !table.querySelector('th[scope=col]')).length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                            + "return ids.filter((id, i) => ids.indexOf(id) !== i).join(); }"))
                    .isEqualTo("");
        }
        assertThat(complaints).isEmpty();
    }
}
