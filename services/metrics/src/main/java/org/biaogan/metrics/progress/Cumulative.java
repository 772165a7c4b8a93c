package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Trajectory;

/**
 * A quantity that adds up over the year (累计指标): completion = actual ÷ target, deviation = completion − expected, as in
 * Jiangmen's report on its investment plan. Under a ceiling (控制数) completion is the share used, and less is better:
 * deviation = expected − completion, met only when the year has ended within it.
 *
 * @param ceiling whether the target is not to be exceeded
 */
record Cumulative(BigDecimal target, boolean ceiling) implements Yardstick {

    @Override
    public Progress measure(Derived actual, Trajectory trajectory, TimePeriod period) {
        BigDecimal share = trajectory.expectedShare(period);
        BigDecimal expected = Percent.fromShare(share);
        Derived completion = actual.unless(target.signum() > 0 ? null : Absence.TARGET_NOT_POSITIVE)
                .map(reached -> Percent.of(reached, target));
        return new Progress(
                actual,
                completion,
                Derived.of(expected),
                Derived.of(target.multiply(share)),
                completion.map(reached -> ceiling ? expected.subtract(reached) : reached.subtract(expected)),
                DeviationUnit.POINTS,
                actual.isPresent() && isMet(actual.value(), period),
                RestOfYear.of(target, actual, period));
    }

    private boolean isMet(BigDecimal actual, TimePeriod period) {
        return ceiling ? period.isYearEnd() && actual.compareTo(target) <= 0 : actual.compareTo(target) >= 0;
    }
}
