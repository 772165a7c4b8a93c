package org.biaogan.metrics.progress;

import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Trajectory;

/** How an actual is held against its target (标杆): one formula a kind of number, after measure, basis and direction. */
public sealed interface Yardstick permits Cumulative, Stock, Gap, Span {

    /**
     * The yardstick for an indicator and its goal. What goal and direction leave open is settled without failing, as
     * an indicator may change after its target was set: two ends make a range whatever the direction, a single value
     * under direction RANGE is a range of one point, and a rank is the better the lower it is.
     */
    static Yardstick of(Measure measure, Basis basis, Direction direction, Goal goal) {
        if (goal.isRange()) {
            return new Span(goal.low(), goal.high());
        }
        if (direction == Direction.RANGE) {
            return new Span(goal.value(), goal.value());
        }
        boolean down = direction == Direction.DOWN;
        return switch (measure) {
            case LEVEL, COUNT ->
                basis == Basis.POINT ? new Stock(goal.value(), goal.base(), down) : new Cumulative(goal.value(), down);
            case GROWTH, RATIO -> new Gap(goal.value(), down, DeviationUnit.POINTS);
            case RANK -> new Gap(goal.value(), true, DeviationUnit.PLACES);
        };
    }

    /**
     * Measures one period of the target's year.
     *
     * @param actual at the period's end; for LEVEL and COUNT published period by period the sum of {@link YearToDate}
     */
    Progress measure(Derived actual, Trajectory trajectory, TimePeriod period);
}
