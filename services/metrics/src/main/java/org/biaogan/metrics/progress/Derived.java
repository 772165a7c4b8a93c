package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * A number formed from others (推算值), or the reason why it cannot be: exactly one of the two.
 *
 * @param value unrounded; null where it is absent
 * @param absence null where there is a value
 */
public record Derived(BigDecimal value, Absence absence) {

    public Derived {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("either a value or the reason for its absence");
        }
    }

    public static Derived of(BigDecimal value) {
        return new Derived(value, null);
    }

    public static Derived absent(Absence why) {
        return new Derived(null, why);
    }

    /** A value that may be null because nothing is known. */
    public static Derived known(BigDecimal value) {
        return value == null ? absent(Absence.NOTHING_KNOWN) : of(value);
    }

    public boolean isPresent() {
        return value != null;
    }

    /** What follows from the value; an absence stays what it is. */
    public Derived map(UnaryOperator<BigDecimal> formula) {
        return isPresent() ? of(formula.apply(value)) : this;
    }

    /** The value as it is, or absent for the reason given; an earlier absence goes first. Null lets the value pass. */
    Derived unless(Absence obstacle) {
        return isPresent() && obstacle != null ? absent(obstacle) : this;
    }
}
