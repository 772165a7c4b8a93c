package org.biaogan.metrics.progress;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;

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
}
