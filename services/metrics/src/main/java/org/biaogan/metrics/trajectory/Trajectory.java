package org.biaogan.metrics.trajectory;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;

/**
 * The share of a year's target expected to be reached by a period's end (序时进度). Which one was used is always shown.
 */
public sealed interface Trajectory permits Linear, Seasonal, Custom {

    /** The shapes a trajectory can have. */
    enum Kind {
        /** The same share every month, a convention rather than a truth. */
        LINEAR,
        /** What the series itself had reached by the same month of past years. */
        SEASONAL,
        /** Points agreed on beforehand. */
        CUSTOM
    }

    /** The shape asked for; a period may have to do with another. */
    Kind kind();

    /** What is expected by a period's end, and from what; only the period's end matters. */
    Expectation at(TimePeriod period);

    /** Usually from 0 to 1, unrounded in DECIMAL128, and 1 at the year's end; a series that falls may pass 1 before. */
    default BigDecimal expectedShare(TimePeriod period) {
        return at(period).share();
    }
}
