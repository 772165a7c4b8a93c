package org.biaogan.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.awt.Dimension;
import java.io.IOException;
import java.util.List;
import org.biaogan.dashboard.StandIn;
import org.biaogan.dashboard.VisitStandIn;
import org.junit.jupiter.api.Test;

/** Visits whose network comes and goes. */
@QuarkusTest
@QuarkusTestResource(StandIn.class)
class VisitFormInBrowserTest extends VisitFormOnAPhone {

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
        assertThat(VisitStandIn.sent()).singleElement().satisfies(VisitFormOnAPhone::isTheVisit);
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
        assertThat(sent).hasSize(2).allSatisfy(VisitFormOnAPhone::isTheVisit);
        assertThat(sent.get(1).getBodyAsString()).isEqualTo(sent.get(0).getBodyAsString());
        assertThat(VisitStandIn.sentPhotos()).hasSize(1);
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
        assertThat(page.locator("#seen")).hasValue(SEEN);
        page.fill("#seen", "三层。");
        page.click(".visit > .primary");

        assertThat(row(page)).hasAttribute("data-state", "sent");
        List<LoggedRequest> sent = VisitStandIn.sent();
        assertThat(sent).hasSize(2).extracting(VisitFormOnAPhone::id).containsOnly(id(sent.get(0)));
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
        assertThat(VisitStandIn.sent()).singleElement().satisfies(VisitFormOnAPhone::isTheVisit);
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
}
