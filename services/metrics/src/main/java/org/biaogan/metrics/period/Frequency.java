package org.biaogan.metrics.period;

/** How often an indicator is published (频度). */
public enum Frequency {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The months that one period of this frequency covers: 1, 3 or 12. */
    public int months() {
        return months;
    }
}
