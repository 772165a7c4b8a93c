package org.biaogan.metrics.light;

import java.math.BigDecimal;

/**
 * That a quantity lies within bounds (条件). One about something unknown does not hold.
 *
 * @param from null where it reaches down without end; belongs to it unless {@code fromExclusive}
 * @param to null where it reaches up without end; does not belong to it unless {@code toInclusive}
 */
public record Condition(Quantity quantity, BigDecimal from, BigDecimal to, boolean fromExclusive, boolean toInclusive) {

    public static Condition atLeast(Quantity quantity, BigDecimal from) {
        return new Condition(quantity, from, null, false, false);
    }

    Interval interval() {
        return Interval.of(from, to, fromExclusive, toInclusive);
    }

    Truth in(LightInputs inputs) {
        BigDecimal value = inputs.value(quantity);
        return value == null ? Truth.UNKNOWN : Truth.of(interval().covers(value));
    }
}
