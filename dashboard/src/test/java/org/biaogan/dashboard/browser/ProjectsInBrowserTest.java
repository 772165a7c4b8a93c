package org.biaogan.dashboard.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    @ValueSource(
            strings = {
                "projects",
                "projects/XH-2025-001?node=STRUCTURE&condition=POWER",
                "readiness",
                "readiness/owed",
                "silence",
                "timeline"
            })
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

    @Test
    void photoIsSentFromTheBrowserUnderItsChineseName() {
        StandIn.services()
                .stubFor(post(ProjectStandIn.PROJECT + "/files").willReturn(StandIn.json(201, "plant-file.json")));
        Page page = new Visit(browser, home, complaints).signedInAs("admin", 390, false);
        page.navigate(home + "projects/" + ProjectStandIn.CODE);

        page.locator("details:has(#upload-file) summary").click();
        page.setInputFiles("#upload-file", new FilePayload("现场十月.jpg", "image/jpeg", new byte[] {1, 2, 3}));
        page.click("details:has(#upload-file) .primary");

        assertThat(page.url()).endsWith("#files");
        StandIn.services()
                .verify(postRequestedFor(urlPathEqualTo(ProjectStandIn.PROJECT + "/files"))
                        .withRequestBodyPart(aMultipart("file")
                                .withHeader("Content-Disposition", containing("现场十月.jpg"))
                                .build()));
    }
}
