package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A small picture of completion with a tick where the calendar expects it, in hundredths of its width. */
public record ProgressBar(int done, int expected) {

    private static final int FULL = 100;

    /** None where a share of the target has no meaning. */
    public static ProgressBar of(BigDecimal completionPercent, BigDecimal expectedPercent) {
        return completionPercent == null || expectedPercent == null
                ? null
                : new ProgressBar(within(completionPercent), within(expectedPercent));
    }

    private static int within(BigDecimal percent) {
        return Math.max(
                0, Math.min(FULL, percent.setScale(0, RoundingMode.HALF_UP).intValue()));
    }
}
