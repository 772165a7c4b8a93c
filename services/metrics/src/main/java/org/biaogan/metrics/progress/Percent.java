package org.biaogan.metrics.progress;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quotients in per cent (百分比): divided once in DECIMAL128, everything after the division exact. */
final class Percent {

    private static final int HUNDRED = 2;

    private Percent() {}

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return fromShare(part.divide(whole, DECIMAL128));
    }

    static BigDecimal fromShare(BigDecimal share) {
        return share.movePointRight(HUNDRED);
    }

    /** As a sentence shows it: rounded half-up to one digit. */
    static String shown(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
