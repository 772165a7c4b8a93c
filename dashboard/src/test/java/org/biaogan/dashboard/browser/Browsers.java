package org.biaogan.dashboard.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium; nothing is ever downloaded. */
final class Browsers {

    private static final Path CHROMIUM = Path.of(System.getProperty("biaogan.chromium", "/usr/bin/chromium"));

    private Browsers() {}

    /** Skips the test by name where there is no browser; fails it where one is required. */
    static void require() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there && "true".equals(System.getenv("BIAOGAN_REQUIRE_BROWSER"))) {
            fail("BIAOGAN_REQUIRE_BROWSER is set, but there is no Chromium at " + CHROMIUM);
        }
        assumeTrue(there, "Browser tests are skipped: no Chromium at " + CHROMIUM);
    }

    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser chromium(Playwright driver) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }
}
