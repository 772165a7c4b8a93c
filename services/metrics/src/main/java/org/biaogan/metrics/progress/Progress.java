package org.biaogan.metrics.progress;

import org.biaogan.metrics.period.TimePeriod;

/**
 * Where a target stands at a period's end (完成进度), all unrounded: rounding is for display, once.
 *
 * @param actual what was measured, summed to year-to-date where the indicator is published period by period
 * @param completionPercent share of the target reached, of the way gone, or of a ceiling used (完成率); uncapped
 * @param expectedPercent the trajectory's share of the same (序时进度)
 * @param expectedValue what the actual is held against: the target's share due by now, or the target itself where
 *     there are no shares; absent for a range
 * @param deviation positive when better, always (超欠序时)
 * @param met whether the year's target can be called reached at this period
 */
public record Progress(
        Derived actual,
        Derived completionPercent,
        Derived expectedPercent,
        Derived expectedValue,
        Derived deviation,
        DeviationUnit deviationUnit,
        boolean met,
        RestOfYear rest) {

    private static final Derived NO_SHARES = Derived.absent(Absence.NOT_COMPLETED_BY_SHARES);

    /** Of a number held against its target itself, which only the year's end can meet. */
    static Progress withoutShares(
            Derived actual, Derived target, Derived deviation, DeviationUnit deviationUnit, TimePeriod period) {
        boolean met =
                period.isYearEnd() && deviation.isPresent() && deviation.value().signum() >= 0;
        return new Progress(
                actual, NO_SHARES, NO_SHARES, target, deviation, deviationUnit, met, RestOfYear.withoutShares(period));
    }
}
