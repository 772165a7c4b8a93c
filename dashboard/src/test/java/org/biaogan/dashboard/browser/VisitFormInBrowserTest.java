package org.biaogan.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.awt.Dimension;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.biaogan.dashboard.StandIn;
import org.biaogan.dashboard.VisitStandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of visits on a phone whose network comes and goes. */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class VisitFormInBrowserTest {

    private static final String SEEN = "主体结构已到三层。";

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

    /** A page left open would go on sending what it keeps, into the next test. */
    @AfterEach
    void closePages() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @BeforeEach
    void allIsWell() {
        VisitStandIn.tellAll();
    }

    @Test
    void visitFilledWhileTheNetworkIsCutIsSentOnceWhenItReturns() {
        Page page = opened("editor");
        page.context().setOffline(true);
        fill(page);
        page.click(".visit > .primary");
        assertThat(row(page)).hasAttribute("data-state", "kept");
        assertThat(row(page).getByText("已保存在本机，待发送")).isVisible();

        // When the page is opened again without a network it is the kept one: the server draws a new id each time.
        page.reload();
        String id = page.inputValue("input[name=id]");
        page.reload();
        assertThat(page.inputValue("input[name=id]")).isEqualTo(id);
        assertThat(row(page)).hasAttribute("data-state", "kept");
        assertThat(VisitStandIn.sent()).isEmpty();
        page.context().setOffline(false);

        assertThat(row(page)).hasAttribute("data-state", "sent");
        page.reload();
        assertThat(row(page).getByText("已发送")).isVisible();
        assertThat(VisitStandIn.sent()).singleElement().satisfies(VisitFormInBrowserTest::isTheVisit);
        assertThat(VisitStandIn.sentPhotos())
                .singleElement()
                .satisfies(photo -> assertThat(Photos.partNamed(photo, "file")).containsExactly(1, 2, 3));
        assertThat(complaints).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void visitWhoseAnswerWasLostIsSentAgainUnderItsIdAndItsPhotosAreNot() {
        VisitStandIn.loseFirstAnswer();
        Page page = opened("editor");
        fill(page);
        page.click(".visit > .primary");
        assertThat(row(page).getByText("稍后自动重试")).isVisible();
        assertThat(row(page)).hasAttribute("data-state", "kept");

        page.context().setOffline(true);
        page.context().setOffline(false);

        assertThat(row(page)).hasAttribute("data-state", "sent");
        List<LoggedRequest> sent = VisitStandIn.sent();
        assertThat(sent).hasSize(2).allSatisfy(VisitFormInBrowserTest::isTheVisit);
        assertThat(sent.get(1).getBodyAsString()).isEqualTo(sent.get(0).getBodyAsString());
        assertThat(VisitStandIn.sentPhotos()).hasSize(1);
    }

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
        assertThat(VisitStandIn.sent()).singleElement().satisfies(VisitFormInBrowserTest::isTheVisit);
    }

    @Test
    void refusedVisitSaysWhyIsMendedAndSentUnderItsId() {
        VisitStandIn.answer(
                StandIn.problem(
                        422,
                        "{\"detail\":\"no\",\"errors\":[{\"field\":\"seen\",\"code\":\"TOO_LONG\",\"message\":\"too long\"}]}"));
        Page page = opened("editor");
        fill(page);
        page.click(".visit > .primary");
        assertThat(row(page)).hasAttribute("data-state", "refused");
        assertThat(row(page).getByText("文字过长")).isVisible();
        page.reload();
        assertThat(row(page)).hasAttribute("data-state", "refused");
        VisitStandIn.answer(StandIn.problem(201, "{}"));

        page.click(".kept-row .change");
        assertThat(page.inputValue("#seen")).isEqualTo(SEEN);
        page.fill("#seen", "三层。");
        page.click(".visit > .primary");

        assertThat(row(page)).hasAttribute("data-state", "sent");
        List<LoggedRequest> sent = VisitStandIn.sent();
        assertThat(sent).hasSize(2).extracting(VisitFormInBrowserTest::id).containsOnly(id(sent.get(0)));
        assertThat(new JsonObject(sent.get(1).getBodyAsString()).getString("seen"))
                .isEqualTo("三层。");
        assertThat(new JsonObject(sent.get(1).getBodyAsString()).getJsonArray("photos"))
                .hasSize(1);
    }

    @Test
    void secondTapWhileTheFirstIsBeingKeptIsTheSameVisit() {
        Page page = opened("editor");
        page.context().setOffline(true);
        fill(page);

        page.evaluate("() => [1, 2].forEach(() => document.querySelector('.visit > .primary').click())");
        page.waitForFunction("() => document.querySelector('#seen').value === ''");

        assertThat(page.evaluate("() => window.visitStore.all().then(all => all.length)"))
                .isEqualTo(1);
        page.context().setOffline(false);
        assertThat(row(page)).hasAttribute("data-state", "sent");
        assertThat(VisitStandIn.sent()).hasSize(1);
    }

    @Test
    void nextVisitIsKeptWhileTheOneBeforeIsBeingSent() {
        VisitStandIn.answer(StandIn.problem(201, "{}").withFixedDelay(4000));
        Page page = opened("editor");
        fill(page);
        page.click(".visit > .primary");
        assertThat(page.locator(".kept-row[data-state=sending]")).hasCount(1);

        fill(page);
        page.click(".visit > .primary");

        page.waitForFunction("() => document.querySelector('#seen').value === ''");
        assertThat(page.locator(".kept-row[data-state=sent]")).hasCount(0);
        assertThat(row(page)).hasCount(2);
        assertThat(page.locator(".kept-row[data-state=sent]")).hasCount(2, new HasCountOptions().setTimeout(20_000));
        assertThat(VisitStandIn.sent()).hasSize(2);
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

    @Test
    void formThatIsKeptStaysWhereTheNetworkFailsWhileItIsRenewed() {
        Page page = opened("editor");
        page.addInitScript("Cache.prototype.addAll = () => Promise.reject(new TypeError('no network'))");

        page.reload();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page.evaluate(
                        "() => Promise.all([document.querySelector('link[rel=stylesheet]').href, '/visits/new']"
                                + ".map(one => caches.match(one))).then(kept => kept.every(Boolean))"))
                .isEqualTo(true);
    }

    @Test
    void largePhotoChosenWithoutANetworkIsKeptAndSentSmallerAndOnlyOnce() throws IOException {
        byte[] large = Photos.noisy(4000, 3000);
        Page page = opened("editor");
        page.context().setOffline(true);
        fill(page);
        page.setInputFiles("#photos", new FilePayload("工地.jpeg", "image/jpeg", large));
        page.click(".visit > .primary");
        assertThat(row(page)).hasAttribute("data-state", "kept");
        page.reload();
        page.context().setOffline(false);

        assertThat(row(page)).hasAttribute("data-state", "sent");
        assertThat(VisitStandIn.sentPhotos()).singleElement().satisfies(photo -> {
            byte[] sent = Photos.partNamed(photo, "file");
            assertThat(photo.getBodyAsString()).contains("工地.jpg");
            assertThat(sent.length).isLessThan(large.length / 2);
            assertThat(Photos.formatOf(sent)).isEqualTo("JPEG");
            assertThat(Photos.sizeOf(sent)).isEqualTo(new Dimension(2048, 1536));
        });
        assertThat(VisitStandIn.sent()).singleElement().satisfies(VisitFormInBrowserTest::isTheVisit);
        assertThat(complaints).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void formFitsAPhoneAndEveryFieldIsLabelled() {
        Page page = opened("editor");
        page.locator("details").all().forEach(part -> part.evaluate("one => one.open = true"));

        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(page.evaluate("() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                        + ".filter(field => field.labels.length === 0).length"))
                .isEqualTo(0);
    }

    private Page opened(String role) {
        Page page = new Visit(browser, home, complaints).signedInAs(role, 390, true);
        page.navigate(home + "visits/new");
        page.waitForSelector("html[data-offline=ready]");
        return page;
    }

    private void signIn(Page page, String role) {
        page.navigate(home + "login?next=/visits/new");
        page.fill("#name", role);
        page.fill("#password", "biaogan");
        page.click("button.primary");
        page.waitForURL("**/visits/new");
    }

    private static void fill(Page page) {
        page.selectOption("#project", VisitStandIn.PROJECT);
        page.selectOption("#official", "ZHAO");
        page.fill("#on", "2026-11-20");
        page.fill("#seen", SEEN);
        page.setInputFiles("#photos", new FilePayload("现场.jpg", "image/jpeg", new byte[] {1, 2, 3}));
    }

    private static Locator row(Page page) {
        return page.locator(".kept-row");
    }

    private static String id(LoggedRequest sent) {
        return new JsonObject(sent.getBodyAsString()).getString("id");
    }

    private static void isTheVisit(LoggedRequest sent) {
        JsonObject visit = new JsonObject(sent.getBodyAsString());
        assertThat(sent.getHeader("Idempotency-Key")).isEqualTo(visit.getString("id"));
        assertThat(visit.getString("seen")).isEqualTo(SEEN);
        assertThat(visit.getJsonArray("photos")).containsExactly(VisitStandIn.PHOTO);
    }
}
