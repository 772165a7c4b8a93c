package org.biaogan.local.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.local.application.Application;
import org.biaogan.local.process.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An official logs in with a real browser. Skipped by name without Chromium; nothing is ever downloaded. */
@ExtendWith(RunningProduct.class)
class BrowserIT {

    private static final Optional<Path> CHROMIUM = Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> Command.program(name).stream())
            .findFirst();

    @BeforeEach
    void needsChromium() {
        if (Boolean.parseBoolean(System.getenv("BIAOGAN_REQUIRE_BROWSER"))) {
            assertThat(CHROMIUM).as("BIAOGAN_REQUIRE_BROWSER is set").isPresent();
        }
        assumeTrue(CHROMIUM.isPresent(), "no Chromium on this machine");
    }

    @Test
    void anOfficialLogsInAndSeesTheOverview(LaunchedProduct product) {
        CreateOptions nothingDownloaded = new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(CHROMIUM.orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        try (Playwright playwright = Playwright.create(nothingDownloaded);
                Browser browser = playwright.chromium().launch(options)) {
            Page page = browser.newPage();
            page.navigate(product.ports().address(Application.DASHBOARD) + "/?unit=DEMO");
            page.fill("input[name=name]", "viewer");
            page.fill("input[name=password]", "biaogan");
            page.click("form[action='/login'] button[type=submit]");

            page.waitForSelector("table.board");
            assertThat(page.textContent("body")).contains("演示数据");
            assertThat(page.locator("table.board tbody tr").count()).isGreaterThan(10);
        }
    }
}
