package org.biaogan.metrics.light;

/** A light rule that leaves some deviation without a light or gives it two, and says which. */
public final class UnfitLightRule extends IllegalArgumentException {

    private final String interval;

    UnfitLightRule(String reason, String interval) {
        super(reason + ": " + interval);
        this.interval = interval;
    }

    /** The deviations in question, such as {@code [-10, 0)}; the whole line where there is no band. */
    public String interval() {
        return interval;
    }
}
