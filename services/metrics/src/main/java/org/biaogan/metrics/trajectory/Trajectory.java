package org.biaogan.metrics.trajectory;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;

/**
 * The share of a year's target expected to be reached by a period's end (序时进度). Which one was used is always shown.
 */
public sealed interface Trajectory permits Linear {

    /** The shapes a trajectory can have. */
    enum Kind {
        /** The same share every month, a convention rather than a truth. */
        LINEAR
    }

    Kind kind();

    /** Why this shape was used in place of the one asked for; null where there is nothing to explain. */
    String note();

    /** From 0 to 1, unrounded in DECIMAL128, and 1 at the year's end; only the period's end matters. */
    BigDecimal expectedShare(TimePeriod period);
}
