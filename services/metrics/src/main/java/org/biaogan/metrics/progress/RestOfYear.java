package org.biaogan.metrics.progress;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;

/**
 * What the months after a period must bring (倒逼): target − actual, evenly over the months left. For a ceiling it is the
 * allowance left, for a falling stock the fall still due, so below zero; past the target the sign says by how much.
 *
 * @param remaining in the indicator's unit of measure
 * @param months left of the year after the period, not after today
 * @param requiredPerMonth in the indicator's unit of measure; times the months it makes up what remains
 */
public record RestOfYear(Derived remaining, int months, Derived requiredPerMonth) {

    static RestOfYear of(BigDecimal target, Derived actual, TimePeriod period) {
        int months = period.monthsRemaining();
        Derived remaining = actual.map(target::subtract);
        Derived required = remaining
                .unless(months == 0 ? Absence.NO_MONTH_LEFT : null)
                .map(amount -> amount.divide(BigDecimal.valueOf(months), DECIMAL128));
        return new RestOfYear(remaining, months, required);
    }

    /** For numbers that are no sum of their months: there is no share of them that a month could bring. */
    static RestOfYear withoutShares(TimePeriod period) {
        Derived none = Derived.absent(Absence.NOT_COMPLETED_BY_SHARES);
        return new RestOfYear(none, period.monthsRemaining(), none);
    }
}
