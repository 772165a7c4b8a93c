package org.biaogan.metrics.earnedvalue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.biaogan.metrics.period.ReportingPeriod;

/**
 * Time, money and physical progress against the plan as one table (进度曲线): a point for each month from the beginning of
 * plan or reports to their end, and for each ten days that were reported. A month's end that only the last ten days
 * report on shows theirs, as both end on the same day.
 */
public final class Curves {

    /** Plans beyond a century are slips of the pen; the table ends there. */
    private static final int MOST_MONTHS = 1200;

    private Curves() {}

    public static List<CurvePoint> of(Plan plan, Collection<Reported> reports) {
        Map<ReportingPeriod, Reported> byPeriod = new HashMap<>();
        reports.forEach(report -> byPeriod.put(report.period(), report));
        return periods(plan, byPeriod.keySet()).stream()
                .map(period -> CurvePoint.of(period, plan, at(period, byPeriod)))
                .toList();
    }

    private static Reported at(ReportingPeriod period, Map<ReportingPeriod, Reported> byPeriod) {
        Reported own = byPeriod.get(period);
        return own == null && period.isMonth() ? byPeriod.get(new ReportingPeriod(period.month(), 3)) : own;
    }

    private static SortedSet<ReportingPeriod> periods(Plan plan, Collection<ReportingPeriod> reported) {
        SortedSet<YearMonth> ends = new TreeSet<>();
        Stream.of(plan.start(), plan.completion())
                .filter(day -> day != null)
                .map(YearMonth::from)
                .forEach(ends::add);
        plan.years().keySet().forEach(year -> {
            ends.add(YearMonth.of(year, 1));
            ends.add(YearMonth.of(year, 12));
        });
        reported.forEach(period -> ends.add(period.month()));
        SortedSet<ReportingPeriod> periods = new TreeSet<>();
        if (!ends.isEmpty()) {
            YearMonth month = ends.first();
            for (int i = 0; i < MOST_MONTHS && !month.isAfter(ends.last()); i++, month = month.plusMonths(1)) {
                periods.add(ReportingPeriod.of(month));
            }
        }
        reported.stream().filter(period -> endsWithin(period.end(), period)).forEach(periods::add);
        return periods;
    }

    /** Ten days that end with their month are shown there. */
    private static boolean endsWithin(LocalDate end, ReportingPeriod period) {
        return end.isBefore(period.month().atEndOfMonth());
    }
}
