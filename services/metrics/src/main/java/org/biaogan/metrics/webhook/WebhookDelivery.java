package org.biaogan.metrics.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event on its way to one subscriber. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery {

    @Id
    Long id;

    String webhook;
    UUID event;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    int attempts;
    Instant createdAt;
    Instant triedSince;
    Instant nextAttemptAt;
    Integer lastStatus;
    String lastError;
    Instant deliveredAt;

    /** Notes how an attempt ended, unless another replica has taken the delivery since. */
    void settle(Outcome outcome, Instant now, Instant next) {
        if (state != DeliveryState.PENDING || attempts != outcome.delivery().attempt()) {
            return;
        }
        lastStatus = outcome.status();
        lastError = outcome.error();
        nextAttemptAt = next;
        if (outcome.isSuccess()) {
            state = DeliveryState.DELIVERED;
            deliveredAt = now;
        } else if (outcome.isFinal() || next.isAfter(triedSince.plus(Backoff.LONGEST))) {
            state = DeliveryState.FAILED;
        }
    }

    /** Has it tried at once, and for another day. */
    void tryAgain(Instant now) {
        state = DeliveryState.PENDING;
        triedSince = now;
        nextAttemptAt = now;
    }
}
