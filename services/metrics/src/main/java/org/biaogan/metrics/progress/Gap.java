package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Trajectory;

/**
 * A growth, ratio or rank held against its target at any time of the year (增速、占比、位次): deviation = actual − target, or
 * target − actual where less is better. Nothing is due by shares, so the trajectory has no say.
 *
 * @param falling whether less is better; always so for a rank
 * @param unit points, or places for a rank
 */
record Gap(BigDecimal target, boolean falling, DeviationUnit unit) implements Yardstick {

    @Override
    public Progress measure(Derived actual, Trajectory trajectory, TimePeriod period) {
        Derived deviation = actual.map(now -> falling ? target.subtract(now) : now.subtract(target));
        return Progress.withoutShares(actual, Derived.of(target), deviation, unit, period);
    }
}
