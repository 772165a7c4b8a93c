package org.biaogan.dashboard.webhook;

import java.time.OffsetDateTime;
import java.util.List;

/** A delivery as the service tells of it. */
record Delivery(
        long id,
        String webhook,
        String event,
        String kind,
        String subject,
        String state,
        int attempts,
        OffsetDateTime createdAt,
        OffsetDateTime nextAttemptAt,
        Integer lastStatus,
        String lastError,
        OffsetDateTime deliveredAt) {

    /** A page of them. */
    record Deliveries(List<Delivery> items) {}
}
