package org.biaogan.local.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * Growth as it would be published: on a comparable basis (可比口径), and therefore a little off the quotient of the
 * levels, in every year by another amount.
 */
record PublishedGrowth(Series levels, Chance chance) {

    private static final double BASIS_POINTS_OF_YEAR = 1.2;
    private static final double BASIS_POINTS_OF_MONTH = 0.2;

    BigDecimal at(YearMonth month) {
        double now = levels.at(month).doubleValue();
        double before = levels.at(month.minusYears(1)).doubleValue();
        double implied = (now / before - 1) * 100;
        double basis = BASIS_POINTS_OF_YEAR * chance.of("basis", month.getYear())
                + BASIS_POINTS_OF_MONTH * chance.of("basis", month.getYear() * 12 + month.getMonthValue());
        return BigDecimal.valueOf(implied + basis).setScale(1, RoundingMode.HALF_UP);
    }
}
