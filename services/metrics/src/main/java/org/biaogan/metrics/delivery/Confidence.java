package org.biaogan.metrics.delivery;

/** How sure a reviewer is that a project will be delivered (兑现信心), in five steps. */
public enum Confidence {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** 1 for very low to 5 for very high. */
    int level() {
        return ordinal() + 1;
    }

    static Confidence of(int level) {
        return values()[level - 1];
    }
}
