package org.biaogan.metrics.light;

import java.math.BigDecimal;

/**
 * That a quantity lay within bounds month after month, up to and with the period at hand (连续若干月). A quarter counts for
 * three months, a February that carries its January for two. An earlier period of which nothing is known breaks the row,
 * and so does the beginning of the year: nobody is judged by what is not there.
 *
 * @param months 2 to 12
 * @param quantity {@link Quantity#DEVIATION}, also where absent, or {@link Quantity#ACTUAL}
 * @param from null where it reaches down without end; belongs to it unless {@code fromExclusive}
 * @param to null where it reaches up without end; does not belong to it unless {@code toInclusive}
 */
public record InARow(
        int months, Quantity quantity, BigDecimal from, BigDecimal to, boolean fromExclusive, boolean toInclusive) {

    static final int MOST_MONTHS = 12;

    public InARow {
        quantity = quantity == null ? Quantity.DEVIATION : quantity;
    }

    Interval interval() {
        return Interval.of(from, to, fromExclusive, toInclusive);
    }

    /** Whether it says anything at all that a series can answer. */
    boolean makesSense() {
        return months >= 2
                && months <= MOST_MONTHS
                && quantity != Quantity.PEER_GAP
                && (from != null || to != null)
                && !interval().isEmpty();
    }

    Truth in(LightInputs inputs) {
        if (inputs.now().value(quantity) == null) {
            return Truth.UNKNOWN;
        }
        int held = 0;
        for (Reached reached : inputs.backwards()) {
            BigDecimal value = reached.value(quantity);
            if (value == null || !interval().covers(value)) {
                break;
            }
            held += reached.months();
        }
        return Truth.of(held >= months);
    }
}
