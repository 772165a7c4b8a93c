package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Parts of a whole in per cent, unrounded. */
final class Share {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Share() {}

    /** part / whole × 100; null where either is missing or the whole is not above zero. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() <= 0
                ? null
                : part.multiply(WHOLE).divide(whole, MathContext.DECIMAL128);
    }

    /** The share of the days from first to last, both included, that are gone by the evening of a day. */
    static BigDecimal ofDays(LocalDate first, LocalDate last, LocalDate day) {
        if (day.isBefore(first)) {
            return BigDecimal.ZERO;
        }
        if (!day.isBefore(last)) {
            return WHOLE;
        }
        return of(days(first, day), days(first, last));
    }

    private static BigDecimal days(LocalDate first, LocalDate last) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
