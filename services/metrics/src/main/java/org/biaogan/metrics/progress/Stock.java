package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Trajectory;

/**
 * A stock on its way from a base to a target, up or down (存量指标): completion = (actual − base) ÷ (target − base), the way
 * gone. Where there is no such way it can only be said whether the target is met.
 *
 * @param base the stock at the previous year's end; null where unknown
 * @param falling whether less is better, as for idle land or open problems
 */
record Stock(BigDecimal target, BigDecimal base, boolean falling) implements Yardstick {

    @Override
    public Progress measure(Derived actual, Trajectory trajectory, TimePeriod period) {
        Derived share = Derived.of(trajectory.expectedShare(period)).unless(obstacle());
        Derived expected = share.map(Percent::fromShare);
        Derived completion = actual.unless(obstacle()).map(now -> Percent.of(now.subtract(base), way()));
        return new Progress(
                actual,
                completion,
                expected,
                share.map(due -> base.add(way().multiply(due))),
                completion.map(gone -> gone.subtract(expected.value())),
                DeviationUnit.POINTS,
                actual.isPresent() && isMet(actual.value()),
                RestOfYear.of(target, actual, period));
    }

    private Absence obstacle() {
        if (base == null) {
            return Absence.BASE_UNKNOWN;
        }
        int way = falling ? -way().signum() : way().signum();
        if (way == 0) {
            return Absence.TARGET_EQUALS_BASE;
        }
        return way < 0 ? Absence.TARGET_BEHIND_BASE : null;
    }

    private BigDecimal way() {
        return target.subtract(base);
    }

    private boolean isMet(BigDecimal actual) {
        int past = actual.compareTo(target);
        return falling ? past <= 0 : past >= 0;
    }
}
