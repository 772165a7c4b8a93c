package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.YearToDate;

/**
 * What single months of a series brought (当月): as recorded, as the difference of two sums, or as the step of a stock.
 *
 * @param sums the series' own
 */
record SingleMonths(IndicatorView indicator, Series series, YearToDate sums) {

    /** Without a February that carries its January, and empty for what is published less often than every month. */
    Map<TimePeriod, BigDecimal> of(Iterable<TimePeriod> known) {
        Map<TimePeriod, BigDecimal> months = new HashMap<>();
        if (indicator.frequency() == Frequency.MONTH && indicator.takesPublishedGrowth()) {
            for (TimePeriod month : known) {
                Derived alone = alone(month);
                if (alone.isPresent()) {
                    months.put(month, alone.value());
                }
            }
        }
        return months;
    }

    private Derived alone(TimePeriod month) {
        return switch (indicator.basis()) {
            case YTD -> sums.alone(indicator.measure(), month);
            case POINT ->
                step(
                        series.reading(month).derived(),
                        series.reading(month.previous()).derived());
            case PERIOD ->
                series.carriesJanuary(month)
                        ? Derived.absent(Absence.INCLUDED_IN_FEBRUARY)
                        : series.reading(month).derived();
        };
    }

    private static Derived step(Derived now, Derived before) {
        return now.isPresent() && before.isPresent()
                ? now.map(value -> value.subtract(before.value()))
                : Derived.absent(Absence.PERIOD_MISSING);
    }
}
