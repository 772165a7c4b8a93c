package org.biaogan.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.biaogan.dashboard.StandIn;
import org.biaogan.dashboard.VisitStandIn;
import org.junit.jupiter.api.Test;

/** Visits on a phone that several people sign in on. */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class VisitOwnersInBrowserTest extends VisitFormOnAPhone {

    @Test
    void visitOutlivesTheSessionAndGoesOnceItsOwnerIsBack() {
        Page page = opened("editor");
        page.context().setOffline(true);
        fill(page);
        page.click(".visit > .primary");
        assertThat(row(page)).hasAttribute("data-state", "kept");
        page.context().clearCookies();
        page.context().setOffline(false);
        assertThat(row(page).getByText("登录已过期")).isVisible();

        signIn(page, "supervisor");
        assertThat(row(page).getByText("另一位用户")).isVisible();
        assertThat(VisitStandIn.sent()).isEmpty();
        page.click(".sign-out button");
        page.waitForURL("**/login");
        assertThat(page.evaluate("() => caches.keys().then(names => names.length)"))
                .isEqualTo(0);
        signIn(page, "editor");

        assertThat(row(page)).hasAttribute("data-state", "sent");
        assertThat(VisitStandIn.sent()).singleElement().satisfies(VisitFormOnAPhone::isTheVisit);
    }

    @Test
    void refusedVisitOfAnotherIsNeitherReadNorTakenOverNorDeleted() {
        VisitStandIn.answer(
                StandIn.problem(
                        422,
                        "{\"detail\":\"no\",\"errors\":[{\"field\":\"seen\",\"code\":\"TOO_LONG\",\"message\":\"too long\"}]}"));
        Page page = opened("editor");
        fill(page);
        page.click(".visit > .primary");
        assertThat(row(page)).hasAttribute("data-state", "refused");
        page.click(".sign-out button");
        page.waitForURL("**/login");

        signIn(page, "supervisor");

        assertThat(row(page).getByText("另一位用户")).isVisible();
        assertThat(row(page)).not().containsText("文字过长");
        assertThat(row(page)).not().containsText(VisitStandIn.PROJECT);
        assertThat(page.locator(".kept-row .change")).isHidden();
        assertThat(page.locator(".kept-row .discard")).isHidden();
    }
}
