package org.biaogan.metrics.delivery;

import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.earnedvalue.Reported;

/**
 * What the reports of a project say last, number by number: one that is silent about a number leaves what was said of it
 * before.
 *
 * @param reports in the order of the calendar
 */
record Stated(List<Reported> reports) {

    /** The number by the last report that states it; null where none does. */
    <T> T last(Function<Reported, T> number) {
        Reported report = lastWith(number);
        return report == null ? null : number.apply(report);
    }

    /** The same within a year, for numbers that begin anew with it. */
    <T> T lastOf(int year, Function<Reported, T> number) {
        Reported report = lastWith(each -> each.period().year() == year ? number.apply(each) : null);
        return report == null ? null : number.apply(report);
    }

    /** The last report that states a number; null where none does. */
    Reported lastWith(Function<Reported, ?> number) {
        return reports.stream()
                .filter(report -> number.apply(report) != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
