package org.biaogan.metrics.progress;

import java.math.BigDecimal;

/**
 * Growth that two levels imply (由总量推算的增速), in per cent. Never a stand-in for the published one, which is on a
 * comparable basis: retail sales of January and February 2018 were published as +9.7 % and imply +5.4 %.
 */
public final class ImpliedGrowth {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ImpliedGrowth() {}

    /** (level ÷ earlier − 1) × 100; absent where either is unknown or the earlier is zero or negative. */
    public static Derived percent(Derived level, Derived earlier) {
        if (!level.isPresent() || !earlier.isPresent()) {
            return level.isPresent() ? earlier : level;
        }
        return level.unless(earlier.value().signum() > 0 ? null : Absence.EARLIER_NOT_POSITIVE)
                .map(now -> Percent.of(now, earlier.value()).subtract(HUNDRED));
    }
}
