package org.biaogan.dashboard.webhook;

import java.util.UUID;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * A delivery as a row of the list.
 *
 * @param when it arrived, or is tried next; empty where neither
 * @param answer what the subscriber answered last, or why it did not; empty where nothing was tried
 * @param key under which it is tried again; null where it has arrived
 */
record DeliveryRow(
        long id,
        String webhook,
        String event,
        String kind,
        String subject,
        DeliveryState state,
        String word,
        int attempts,
        String createdAt,
        String when,
        String answer,
        String key) {

    static DeliveryRow of(Delivery delivery, Language language) {
        WebhookWords words = language.words(WebhookWords.class);
        DeliveryState state = DeliveryState.of(delivery.state());
        return new DeliveryRow(
                delivery.id(),
                delivery.webhook(),
                delivery.event(),
                WebhookForm.word(delivery.kind(), language),
                delivery.subject(),
                state,
                words.delivery(state),
                delivery.attempts(),
                MomentText.of(delivery.createdAt(), language),
                when(delivery, words, language),
                answer(delivery),
                state == DeliveryState.DELIVERED ? null : UUID.randomUUID().toString());
    }

    private static String when(Delivery delivery, WebhookWords words, Language language) {
        if (delivery.deliveredAt() != null) {
            return MomentText.of(delivery.deliveredAt(), language);
        }
        return delivery.nextAttemptAt() == null ? "" : words.nextAt(MomentText.of(delivery.nextAttemptAt(), language));
    }

    private static String answer(Delivery delivery) {
        if (delivery.lastError() != null) {
            return delivery.lastError();
        }
        return delivery.lastStatus() == null ? "" : "HTTP " + delivery.lastStatus();
    }
}
