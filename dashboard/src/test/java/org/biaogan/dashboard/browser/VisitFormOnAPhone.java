package org.biaogan.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.biaogan.dashboard.VisitStandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The form of visits on a phone, and the visits that it keeps until they are sent. */
abstract class VisitFormOnAPhone {

    static final String SEEN = "主体结构已到三层。";

    private static Playwright driver;
    private static Browser browser;

    final List<String> complaints = new CopyOnWriteArrayList<>();

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

    /** A page left open would go on sending what it keeps, into the next test. */
    @AfterEach
    void closePages() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @BeforeEach
    void allIsWell() {
        VisitStandIn.tellAll();
    }

    Page opened(String role) {
        Page page = new Visit(browser, home, complaints).signedInAs(role, 390, true);
        page.navigate(home + "visits/new");
        page.waitForSelector("html[data-offline=ready]");
        return page;
    }

    void signIn(Page page, String role) {
        page.navigate(home + "login?next=/visits/new");
        page.fill("#name", role);
        page.fill("#password", "biaogan");
        page.click("button.primary");
        page.waitForURL("**/visits/new");
    }

    static void fill(Page page) {
        page.selectOption("#project", VisitStandIn.PROJECT);
        page.selectOption("#official", "ZHAO");
        page.fill("#on", "2026-11-20");
        page.fill("#seen", SEEN);
        page.setInputFiles("#photos", new FilePayload("现场.jpg", "image/jpeg", new byte[] {1, 2, 3}));
    }

    static Locator row(Page page) {
        return page.locator(".kept-row");
    }

    static String id(LoggedRequest sent) {
        return new JsonObject(sent.getBodyAsString()).getString("id");
    }

    static void isTheVisit(LoggedRequest sent) {
        JsonObject visit = new JsonObject(sent.getBodyAsString());
        assertThat(sent.getHeader("Idempotency-Key")).isEqualTo(visit.getString("id"));
        assertThat(visit.getString("seen")).isEqualTo(SEEN);
        assertThat(visit.getJsonArray("photos")).containsExactly(VisitStandIn.PHOTO);
    }
}
