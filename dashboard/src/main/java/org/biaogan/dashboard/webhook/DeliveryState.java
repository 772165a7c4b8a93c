package org.biaogan.dashboard.webhook;

/** What has become of a delivery. */
public enum DeliveryState {
    FAILED,
    PENDING,
    DELIVERED;

    /** By the service's word; what is not known has not arrived yet. */
    static DeliveryState of(String word) {
        for (DeliveryState state : values()) {
            if (state.name().equals(word)) {
                return state;
            }
        }
        return PENDING;
    }

    /** For the style sheet, in the words it has for states. */
    public String key() {
        return switch (this) {
            case FAILED -> "failed";
            case PENDING -> "pending";
            case DELIVERED -> "ready";
        };
    }
}
