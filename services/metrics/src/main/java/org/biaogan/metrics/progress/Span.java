package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Trajectory;

/**
 * A range to stay within, both ends included (区间目标): deviation 0 inside, outside minus the distance to the nearer end, in
 * the indicator's unit of measure. More or less is neither better nor worse in itself.
 */
record Span(BigDecimal low, BigDecimal high) implements Yardstick {

    private static final Derived NO_SINGLE_VALUE = Derived.absent(Absence.NOT_COMPLETED_BY_SHARES);

    @Override
    public Progress measure(Derived actual, Trajectory trajectory, TimePeriod period) {
        return Progress.withoutShares(actual, NO_SINGLE_VALUE, actual.map(this::deviation), DeviationUnit.UNIT, period);
    }

    private BigDecimal deviation(BigDecimal actual) {
        if (actual.compareTo(low) < 0) {
            return actual.subtract(low);
        }
        return actual.compareTo(high) > 0 ? high.subtract(actual) : BigDecimal.ZERO;
    }
}
