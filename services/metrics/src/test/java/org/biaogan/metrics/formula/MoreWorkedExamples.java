package org.biaogan.metrics.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.biaogan.metrics.comparison.Mean;
import org.biaogan.metrics.comparison.Median;
import org.biaogan.metrics.formula.WorkedExamples.Given;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.outlook.Aim;
import org.biaogan.metrics.outlook.Backtest;
import org.biaogan.metrics.outlook.BestMonth;
import org.biaogan.metrics.outlook.ForecastDistribution;
import org.biaogan.metrics.outlook.ForecastMethod;
import org.biaogan.metrics.outlook.Pace;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Goal;
import org.biaogan.metrics.progress.Reading;
import org.biaogan.metrics.progress.Yardstick;
import org.biaogan.metrics.progress.YearToDate;
import org.biaogan.metrics.trajectory.Linear;

/** The examples of what lies ahead, and of what many numbers come to together. */
final class MoreWorkedExamples {

    private static final TimePeriod MID_2025 = TimePeriod.parse("2025-Q2");
    private static final List<String> MONTHS = List.of("january", "february", "march");

    private MoreWorkedExamples() {}

    static Map<String, Object> bestMonth(Given given) {
        Map<TimePeriod, Reading> sums = new HashMap<>();
        for (String month : MONTHS) {
            sums.put(TimePeriod.ofMonth(2022, MONTHS.indexOf(month) + 1), new Reading("A", given.number(month)));
        }
        Map<TimePeriod, BigDecimal> months = new TreeMap<>();
        sums.keySet()
                .forEach(month -> months.put(
                        month,
                        new YearToDate(sums, false).alone(Measure.LEVEL, month).value()));
        TimePeriod march = TimePeriod.ofMonth(2022, MONTHS.size());
        BestMonth best = Pace.of(
                        Aim.GATHER,
                        Yardstick.of(Measure.LEVEL, Basis.YTD, Direction.UP, Goal.of(BigDecimal.TEN))
                                .measure(Derived.of(given.number("march")), new Linear(), march)
                                .rest(),
                        march,
                        null,
                        any -> null,
                        months)
                .bestMonth();
        return Map.of("best", best.value(), "month", best.period());
    }

    static Map<String, Object> forecastPath(Given given) {
        ForecastDistribution distribution = ForecastMethod.STANDARD
                .forecast(MID_2025, TimePeriod.parse("2025-Q3"), known(given))
                .distribution();
        return Map.of("forecast", distribution.median(), "low", distribution.low(), "high", distribution.high());
    }

    static Map<String, Object> backtest(Given given) {
        Backtest backtest = Backtest.of(
                ForecastMethod.STANDARD, TimePeriod.parse("2026-Q2"), TimePeriod.parse("2026-Q4"), known(given));
        Backtest.Item last = backtest.items().get(backtest.items().size() - 1);
        return Map.of(
                "forecast2025", last.forecast().median(),
                "errorPercent2025", last.errorPercent(),
                "meanAbsoluteErrorPercent", backtest.meanAbsoluteErrorPercent(),
                "linearMeanAbsoluteErrorPercent", backtest.linearMeanAbsoluteErrorPercent(),
                "within", backtest.within());
    }

    static Map<String, Object> peerAverage(Given given) {
        return Map.of("average", Mean.of(numbers(given)).orElseThrow());
    }

    static Map<String, Object> themeMedian(Given given) {
        return Map.of("median", Median.of(numbers(given)).orElseThrow());
    }

    private static List<BigDecimal> numbers(Given given) {
        return List.of("one", "two", "three", "four").stream()
                .map(given::number)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Function<TimePeriod, BigDecimal> known(Given given) {
        Map<Integer, String> names = Map.of(6, "half", 9, "nine", 12, "year");
        return period -> given.number(names.get(period.endMonth()) + period.year());
    }
}
