package org.biaogan.dashboard.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;

/** Puts the page of subscriptions together. */
@ApplicationScoped
class WebhookRoom {

    private final WebhookDesk desk;

    WebhookRoom(WebhookDesk desk) {
        this.desk = desk;
    }

    /**
     * What the page begins with.
     *
     * @param form as typed; null for one of {@code revise}, or an empty one
     * @param revise the code of a subscription to change; null for a new one
     * @param trouble beside those of the form
     */
    record Start(Typed form, String revise, Done done, List<String> trouble) {}

    Uni<WebhooksView> view(DeliveryQuery query, Start start, Language language) {
        return Uni.combine()
                .all()
                .unis(desk.webhooks(), desk.deliveries(query))
                .with((webhooks, deliveries) -> view(query, start, webhooks, deliveries, language));
    }

    private static WebhooksView view(
            DeliveryQuery query,
            Start start,
            Reading<List<Webhook>> webhooks,
            Reading<List<Delivery>> deliveries,
            Language language) {
        WebhookWords words = language.words(WebhookWords.class);
        List<Webhook> all = webhooks.value();
        int found = deliveries.value().size();
        return new WebhooksView(
                Notice.of(language, webhooks, deliveries),
                start.done() == null ? null : words.done(start.done()),
                all.stream().map(webhook -> WebhookRow.of(webhook, language)).toList(),
                WebhookForm.shown(typed(start, all, language), language),
                start.trouble(),
                Choice.of(all, words.all(), query.webhook(), Webhook::code, Webhook::code),
                Choice.of(
                        List.of(DeliveryState.values()),
                        words.everyState(),
                        query.state() == null ? null : query.state().name(),
                        DeliveryState::name,
                        words::delivery),
                deliveries.value().stream()
                        .map(delivery -> DeliveryRow.of(delivery, language))
                        .toList(),
                query.page() == 0 ? null : query.address(query.page() - 1),
                found < DeliveryQuery.SIZE ? null : query.address(query.page() + 1));
    }

    private static Typed typed(Start start, List<Webhook> all, Language language) {
        if (start.form() != null) {
            return all.stream()
                    .filter(webhook -> webhook.code().equals(start.form().one("code")))
                    .findFirst()
                    .map(webhook -> start.form().renewed(webhook.version(), language))
                    .orElse(start.form());
        }
        return start.revise() == null
                ? WebhookForm.empty()
                : all.stream()
                        .filter(webhook -> webhook.code().equals(start.revise()))
                        .findFirst()
                        .map(WebhookForm::of)
                        .orElseThrow(NotFoundException::new);
    }
}
