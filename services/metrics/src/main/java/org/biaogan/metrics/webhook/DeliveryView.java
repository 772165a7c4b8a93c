package org.biaogan.metrics.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery as administrators see it.
 *
 * @param event the id by which subscribers tell one event from another
 * @param attempts made so far
 * @param nextAttemptAt when it is tried next; null where it is not
 * @param lastStatus what the subscriber answered last, by HTTP; null where it did not
 * @param lastError why the last attempt failed without an answer
 */
public record DeliveryView(
        long id,
        String webhook,
        UUID event,
        EventKind kind,
        String subject,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Integer lastStatus,
        String lastError,
        Instant deliveredAt) {

    static DeliveryView of(WebhookDelivery delivery, WebhookEvent event) {
        return new DeliveryView(
                delivery.id,
                delivery.webhook,
                delivery.event,
                EventKind.read(event.kind),
                event.subject,
                delivery.state,
                delivery.attempts,
                delivery.createdAt,
                delivery.state == DeliveryState.PENDING ? delivery.nextAttemptAt : null,
                delivery.lastStatus,
                delivery.lastError,
                delivery.deliveredAt);
    }
}
