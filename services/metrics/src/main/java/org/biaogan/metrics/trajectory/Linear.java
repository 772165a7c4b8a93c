package org.biaogan.metrics.trajectory;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Months elapsed of twelve (时间进度), as the development and reform commissions of Jiangmen and Changzhou publish it.
 *
 * @param note why it stands in for another shape; null where linear is what was asked for
 */
public record Linear(String note) implements Trajectory {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    public Linear() {
        this(null);
    }

    @Override
    public Kind kind() {
        return Kind.LINEAR;
    }

    @Override
    public BigDecimal expectedShare(TimePeriod period) {
        return BigDecimal.valueOf(period.monthsElapsed()).divide(MONTHS_A_YEAR, DECIMAL128);
    }
}
