package org.biaogan.metrics.period;

/** A text that names no period of the calendar of statistics. */
public final class MalformedPeriod extends IllegalArgumentException {

    private final String text;

    MalformedPeriod(String text) {
        this(
                text,
                "write 2022-06 for a month, 2022-Q2 for a quarter, 2022-H1 for a half or 2022 for a year, with a year"
                        + " from 1900 to 2999");
    }

    private MalformedPeriod(String text, String advice) {
        super("'" + text + "' is not a period: " + advice);
        this.text = text;
    }

    static MalformedPeriod ofReport(String text) {
        return new MalformedPeriod(text, "write 2026-07 for a month, 2026-07-T1, -T2 or -T3 for ten days of it");
    }

    /** What was written instead of a period; null where nothing was. */
    public String text() {
        return text;
    }
}
