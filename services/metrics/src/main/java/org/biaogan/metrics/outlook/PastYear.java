package org.biaogan.metrics.outlook;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;

/**
 * What a past year had reached by the month a forecast is made at, and by the later one it is made for (往年同期与全年).
 *
 * @param reached year to date at the earlier month, above zero
 * @param later year to date at the later month, mostly the year's total; above zero
 */
public record PastYear(int year, BigDecimal reached, BigDecimal later) {

    public PastYear {
        if (reached.signum() <= 0 || later.signum() <= 0) {
            throw new IllegalArgumentException("no share can be taken of the numbers of " + year);
        }
    }

    /** Natural logarithm of the share that had been reached; above zero where the year fell afterwards. */
    double logShare() {
        return StrictMath.log(reached.divide(later, DECIMAL128).doubleValue());
    }

    boolean fell() {
        return later.compareTo(reached) < 0;
    }
}
