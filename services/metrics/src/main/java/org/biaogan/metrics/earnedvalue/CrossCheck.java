package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the kinds of money of a report against one another (数据勾稽): they are never derived from one another, but where
 * they contradict each other somebody should look. What is missing is compared with nothing.
 */
public final class CrossCheck {

    private final Reported now;
    private final Reported before;
    private final List<Doubt> doubts = new ArrayList<>();

    private CrossCheck(Reported now, Reported before) {
        this.now = now;
        this.before = before;
    }

    /**
     * What is strange about a report.
     *
     * @param before the report of the period right before, of the same length; null where there is none
     * @param total the whole investment; null where unknown
     */
    public static List<Doubt> of(Reported now, Reported before, BigDecimal total) {
        CrossCheck check = new CrossCheck(now, before);
        check.within();
        check.doubt(
                exceeds(now.completedSinceStart(), total),
                "completedSinceStart",
                "BEYOND_TOTAL",
                "More was completed since the start than the whole investment.");
        check.sums();
        check.falls();
        return check.doubts;
    }

    private void within() {
        doubt(
                now.completed() != null && now.completed().signum() < 0,
                "completed",
                "TAKEN_BACK",
                "Less than nothing was completed in the period: what was counted before is taken back.");
        doubt(
                exceeds(now.completed(), now.completedThisYear())
                        && now.completed().signum() > 0,
                "completedThisYear",
                "YEAR_BELOW_PERIOD",
                "The year to date is less than the period alone.");
        doubt(
                exceeds(now.completedThisYear(), now.completedSinceStart()),
                "completedSinceStart",
                "START_BELOW_YEAR",
                "Less was completed since the start than this year.");
        doubt(
                exceeds(now.completedSinceStart(), now.inPlace()),
                "inPlace",
                "IN_PLACE_BELOW_COMPLETED",
                "Less money is in place than was completed since the start.");
    }

    private void sums() {
        BigDecimal lastOfYear = now.period().isFirstOfYear()
                ? BigDecimal.ZERO
                : before == null || before.period().year() != now.period().year() ? null : before.completedThisYear();
        doubt(
                differs(now.completedThisYear(), lastOfYear, now.completed()),
                "completedThisYear",
                "YEAR_NOT_CONTINUED",
                "The year to date is not the last one plus the period.");
        doubt(
                differs(
                        now.completedSinceStart(),
                        before == null ? null : before.completedSinceStart(),
                        now.completed()),
                "completedSinceStart",
                "START_NOT_CONTINUED",
                "What was completed since the start is not the last one plus the period.");
    }

    private void falls() {
        if (before == null) {
            return;
        }
        doubt(
                exceeds(before.physicalPercent(), now.physicalPercent()),
                "physicalPercent",
                "PHYSICAL_FALLS",
                "Physical progress is less than it was.");
        doubt(
                exceeds(before.inPlace(), now.inPlace()),
                "inPlace",
                "IN_PLACE_FALLS",
                "Less money is in place than there was.");
    }

    private void doubt(boolean holds, String field, String code, String message) {
        if (holds) {
            doubts.add(new Doubt(field, code, message));
        }
    }

    private static boolean exceeds(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean differs(BigDecimal sum, BigDecimal last, BigDecimal period) {
        return sum != null && last != null && period != null && sum.compareTo(last.add(period)) != 0;
    }
}
