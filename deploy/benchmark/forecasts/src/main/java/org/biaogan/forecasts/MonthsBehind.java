package org.biaogan.forecasts;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.outlook.PastYears;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Linear;
import org.biaogan.metrics.trajectory.PastShares;
import org.biaogan.metrics.trajectory.Seasonal;

/** Months shown more than one point behind although the year ended exactly at its target: alarms that meant nothing. */
record MonthsBehind(List<PublishedSeries> series) {

    private static final BigDecimal ONE_POINT = new BigDecimal("0.01");

    private record Month(PublishedSeries series, TimePeriod period, BigDecimal seasonal, BigDecimal linear) {}

    String text() {
        List<Month> months =
                series.stream().flatMap(one -> months(one).stream()).toList();
        List<Month> seasonal =
                months.stream().filter(month -> isBehind(month.seasonal())).toList();
        long linear = months.stream().filter(month -> isBehind(month.linear())).count();
        StringBuilder text = new StringBuilder("seasonal %d of %d, linear %d of %d%n"
                .formatted(seasonal.size(), months.size(), linear, months.size()));
        seasonal.forEach(month -> text.append("  %s %s %.2f points%n"
                .formatted(
                        month.series().name(),
                        month.period(),
                        month.seasonal().movePointRight(2).doubleValue())));
        return text.toString();
    }

    private static List<Month> months(PublishedSeries series) {
        List<Month> months = new ArrayList<>();
        for (TimePeriod period : series.levels().keySet()) {
            TimePeriod end = series.end(period.year());
            BigDecimal target = series.yearToDate(end);
            boolean counts = target != null && !period.isYearEnd();
            if (counts && !PastYears.before(period, end, series::yearToDate).areTooFew()) {
                BigDecimal completion = series.yearToDate(period).divide(target, DECIMAL128);
                PastShares past = PastShares.before(period.year(), series.frequency(), series::yearToDate);
                months.add(new Month(
                        series,
                        period,
                        completion.subtract(new Seasonal(past).expectedShare(period)),
                        completion.subtract(new Linear().expectedShare(period))));
            }
        }
        return months;
    }

    private static boolean isBehind(BigDecimal deviation) {
        return deviation.compareTo(ONE_POINT.negate()) < 0;
    }
}
