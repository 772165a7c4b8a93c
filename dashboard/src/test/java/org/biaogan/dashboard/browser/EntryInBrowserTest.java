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
class EntryInBrowserTest {

    private static final String FORM = "entry?unit=EIP&period=2026-10";

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
    void figuresAreCheckedAndSubmittedByKeyboardWithoutScripts() {
        Page page = opened(1440, false);

        page.focus("#v0");
        page.keyboard().type("75");
        page.keyboard().press("Enter");
        assertThat(page.locator(".remarks .warning").first().innerText()).contains("超出合理区间");
        assertThat(page.inputValue("#v0")).isEqualTo("75");
        page.fill("#v4", "");
        page.fill("#v1", "22");
        page.fill("#w1", "季度核算");
        page.click(".fill-end .primary");

        assertThat(page.locator("table.outcomes").innerText()).contains("75 亿元", "已记录", "已提交审核");
        assertThat(complaints).isEmpty();
    }

    @Test
    void formAndResultFitAPhoneAndEveryFieldIsLabelled() {
        Page page = opened(390, true);

        assertThat(width(page)).isEqualTo(390);
        assertThat(page.locator("#v0").boundingBox().width).isGreaterThan(250);
        assertThat(page.evaluate("() => [...document.querySelectorAll('input:not([type=hidden]), select')]"
                        + ".filter(field => field.labels.length === 0).length"))
                .isEqualTo(0);
        page.fill("#v0", "75");
        page.click(".fill-end .primary");
        assertThat(width(page)).isEqualTo(390);
    }

    private static Object width(Page page) {
        return page.evaluate("() => document.documentElement.scrollWidth");
    }

    private Page opened(int width, boolean scripts) {
        Page page = new Visit(browser, home, complaints).signedInAs("editor", width, scripts);
        page.navigate(home + FORM);
        return page;
    }
}
