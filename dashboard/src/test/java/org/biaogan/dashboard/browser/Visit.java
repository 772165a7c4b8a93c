package org.biaogan.dashboard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/**
 * A visit to the pages with a real browser.
 *
 * @param complaints where everything is noted that the browser complains of, or that was asked of another server
 */
record Visit(Browser browser, URI home, List<String> complaints) {

    /** Signed in as the viewer, in a window this wide. */
    Page signedIn(int width, boolean scripts) {
        return signedInAs("viewer", width, scripts);
    }

    /** Signed in as the user of this role. */
    Page signedInAs(String role, int width, boolean scripts) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!URI.create(request.url()).getAuthority().equals(home.getAuthority())) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
        page.navigate(home.toString());
        page.fill("#name", role);
        page.fill("#password", "biaogan");
        page.click("button.primary");
        return page;
    }
}
