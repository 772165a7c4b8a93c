package org.biaogan.metrics.trajectory;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Months elapsed of twelve (时间进度), as the development and reform commissions of Jiangmen and Changzhou publish it.
 *
 * @param kind the shape asked for, for which it may stand in
 * @param note why it stands in for another shape; null where linear is what was asked for
 */
public record Linear(Kind kind, Note note) implements Trajectory {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    public Linear() {
        this(Kind.LINEAR, null);
    }

    @Override
    public Expectation at(TimePeriod period) {
        BigDecimal share = BigDecimal.valueOf(period.monthsElapsed()).divide(MONTHS_A_YEAR, DECIMAL128);
        return Expectation.plain(share, Kind.LINEAR, note);
    }
}
