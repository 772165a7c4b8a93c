package org.biaogan.metrics.webhook;

/** What has become of a delivery. */
public enum DeliveryState {
    /** Waits for its first or next attempt. */
    PENDING,
    /** The subscriber has answered that it has it. */
    DELIVERED,
    /** Given up; somebody may have it tried again. */
    FAILED
}
