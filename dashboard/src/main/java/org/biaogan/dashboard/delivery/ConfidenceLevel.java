package org.biaogan.dashboard.delivery;

/** How sure a reviewer is that a project is delivered as planned (交付信心), from very low to very high. */
public enum ConfidenceLevel {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** Of the service's number, from 1; what is beyond either end counts as that end. */
    static ConfidenceLevel of(int level) {
        return values()[Math.max(1, Math.min(values().length, level)) - 1];
    }

    /** The service's number. */
    public int number() {
        return ordinal() + 1;
    }
}
