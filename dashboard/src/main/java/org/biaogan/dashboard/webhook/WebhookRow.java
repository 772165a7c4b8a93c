package org.biaogan.dashboard.webhook;

import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/** A subscription as a row of the list. */
record WebhookRow(
        String code,
        String url,
        String kinds,
        boolean active,
        String state,
        int version,
        String recorder,
        String recordedAt,
        String revise,
        String deliveries) {

    static WebhookRow of(Webhook webhook, Language language) {
        WebhookWords words = language.words(WebhookWords.class);
        String kinds = webhook.kinds().isEmpty()
                ? words.everything()
                : String.join(
                        words.comma(),
                        webhook.kinds().stream()
                                .map(kind -> WebhookForm.word(kind, language))
                                .toList());
        return new WebhookRow(
                webhook.code(),
                webhook.url(),
                kinds,
                webhook.active(),
                webhook.active() ? words.active() : words.paused(),
                webhook.version(),
                webhook.recordedBy(),
                MomentText.of(webhook.knownFrom(), language),
                Address.of("/webhooks").with("revise", webhook.code()).text() + "#form",
                Address.of("/webhooks").with("webhook", webhook.code()).text() + "#deliveries");
    }
}
