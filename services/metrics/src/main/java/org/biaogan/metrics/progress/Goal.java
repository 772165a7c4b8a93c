package org.biaogan.metrics.progress;

import java.math.BigDecimal;

/**
 * The number a year is to bring (目标值): one value, or the two ends of a range.
 *
 * @param value what to reach or not to exceed; null for a range
 * @param low lower end of a range, itself inside; else null
 * @param high upper end of a range, itself inside; else null
 * @param base the stock the way starts from (基数); null where it is unknown or the measure needs none
 */
public record Goal(BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal base) {

    public Goal {
        boolean range = low != null && high != null;
        boolean halfRange = (low == null) != (high == null);
        if (halfRange || (value == null) != range) {
            throw new IllegalArgumentException("a goal is a value or a range with both ends");
        }
        if (range && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the range ends at " + high + " before it begins at " + low);
        }
    }

    public static Goal of(BigDecimal value) {
        return new Goal(value, null, null, null);
    }

    public static Goal between(BigDecimal low, BigDecimal high) {
        return new Goal(null, low, high, null);
    }

    /** This goal with a base of its own kept, else with the one the series itself gives; that may be null. */
    public Goal orBase(BigDecimal previousYearEnd) {
        return base == null ? new Goal(value, low, high, previousYearEnd) : this;
    }

    public boolean isRange() {
        return value == null;
    }
}
