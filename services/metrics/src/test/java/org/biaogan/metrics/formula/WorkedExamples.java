package org.biaogan.metrics.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.light.LightRule;
import org.biaogan.metrics.outlook.Aim;
import org.biaogan.metrics.outlook.Amounts;
import org.biaogan.metrics.outlook.Credibility;
import org.biaogan.metrics.outlook.ForecastDistribution;
import org.biaogan.metrics.outlook.ForecastMethod;
import org.biaogan.metrics.outlook.Pace;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Goal;
import org.biaogan.metrics.progress.GrowthComparison;
import org.biaogan.metrics.progress.ImpliedGrowth;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.progress.Reading;
import org.biaogan.metrics.progress.RestOfYear;
import org.biaogan.metrics.progress.Standing;
import org.biaogan.metrics.progress.Yardstick;
import org.biaogan.metrics.progress.YearToDate;
import org.biaogan.metrics.trajectory.Custom;
import org.biaogan.metrics.trajectory.Linear;
import org.biaogan.metrics.trajectory.PastShares;
import org.biaogan.metrics.trajectory.Seasonal;

/** Computes the examples of the formulas with the classes that compute figures. */
final class WorkedExamples {

    private static final String YEAR_END = "2022-12";

    private final Map<String, Function<Given, Map<String, Object>>> workings = new HashMap<>();

    /** The numbers of an example by name. */
    record Given(Map<String, String> values) {

        String text(String name) {
            return values.get(name);
        }

        BigDecimal number(String name) {
            return values.containsKey(name) ? new BigDecimal(values.get(name)) : null;
        }

        Derived derived(String name) {
            return Derived.of(number(name));
        }
    }

    WorkedExamples() {
        workings.put("recorded", given -> Map.of("figure", new Reading("A", given.number("recorded")).derived()));
        workings.put(
                "target", given -> Map.of("figure", Goal.of(given.number("set")).value()));
        workings.put(
                "year-to-date",
                given -> Map.of(
                        "yearToDate",
                        quarters(given, "first", "second").sum(Measure.LEVEL, TimePeriod.parse("2022-Q2"))));
        workings.put(
                "period-alone",
                given -> Map.of(
                        "alone",
                        quarters(given, "before", "yearToDate").alone(Measure.LEVEL, TimePeriod.parse("2022-Q2"))));
        workings.put("completion-cumulative", given -> completion(given, Basis.YTD, Direction.UP));
        workings.put("completion-ceiling", given -> completion(given, Basis.YTD, Direction.DOWN));
        workings.put("completion-stock", given -> completion(given, Basis.POINT, Direction.DOWN));
        workings.put(
                "expected-linear",
                given -> Map.of(
                        "expectedPercent",
                        new Linear()
                                .expectedShare(TimePeriod.parse(given.text("period")))
                                .movePointRight(2)));
        workings.put(
                "multiples",
                given -> Map.of(
                        "meanPerMonth",
                        pace(given).meanPerMonth(),
                        "multipleOfMean",
                        pace(given).multipleOfMean()));
        workings.put(
                "required-growth",
                given -> Map.of("requiredGrowthPercent", pace(given).requiredGrowthPercent()));
        workings.put(
                "same-months",
                given -> Map.of(
                        "sameMonthsLastYear", pace(given).sameMonths().lastYear(),
                        "growthSoFarPercent", pace(given).sameMonths().growthSoFarPercent()));
        workings.put(
                "credibility",
                given -> Map.of(
                        "verdict",
                        Credibility.of(pace(given), new Amounts(1, "亿元", null)).verdict()));
        workings.put("expected-value", given -> Map.of("expectedValue", due(given)));
        workings.put(
                "mean-per-month", given -> Map.of("meanPerMonth", pace(given).meanPerMonth()));
        workings.put("best-month", MoreWorkedExamples::bestMonth);
        workings.put("forecast-path", MoreWorkedExamples::forecastPath);
        workings.put("backtest", MoreWorkedExamples::backtest);
        workings.put("peer-average", MoreWorkedExamples::peerAverage);
        workings.put("theme-median", MoreWorkedExamples::themeMedian);
        workings.putAll(ProjectWorkedExamples.all());
        workings.put("contribution", ComparedWorkedExamples::contribution);
        workings.put("rank", ComparedWorkedExamples::rank);
        workings.put("plausible-range", ComparedWorkedExamples::plausible);
        workings.put("roll-up", ComparedWorkedExamples::rollUp);
        workings.put("forecast", WorkedExamples::forecast);
        workings.put(
                "probability",
                given -> Map.of("probability", distribution(given).probabilityOfReaching(given.number("target"))));
        workings.put("expected-seasonal", given -> Map.of("expectedPercent", seasonal(given)));
        workings.put("expected-custom", given -> Map.of("expectedPercent", custom(given)));
        workings.put("deviation-share", given -> points(level(given, Basis.YTD, Direction.UP)));
        workings.put("deviation-ceiling", given -> points(level(given, Basis.YTD, Direction.DOWN)));
        workings.put("deviation-gap", given -> points(measure(given, Measure.GROWTH, Basis.YTD, Direction.UP)));
        workings.put("deviation-gap-down", given -> points(measure(given, Measure.GROWTH, Basis.YTD, Direction.DOWN)));
        workings.put(
                "deviation-rank",
                given -> Map.of(
                        "deviationPlaces",
                        measure(given, Measure.RANK, Basis.POINT, Direction.DOWN)
                                .deviation()));
        workings.put(
                "deviation-range",
                given -> Map.of(
                        "deviation",
                        measure(given, Measure.GROWTH, Basis.YTD, Direction.RANGE)
                                .deviation()));
        workings.put(
                "remaining",
                given -> Map.of(
                        "remaining",
                        level(given, Basis.YTD, Direction.UP).rest().remaining()));
        workings.put(
                "required-per-month",
                given -> Map.of(
                        "requiredPerMonth",
                        level(given, Basis.YTD, Direction.UP).rest().requiredPerMonth()));
        workings.put(
                "growth-published",
                given -> Map.of(
                        "growthPublished",
                        new GrowthComparison(given.number("published"), Derived.known(null)).published()));
        workings.put("growth-implied", given -> Map.of("growthImplied", implied(given)));
        workings.put(
                "growth-difference",
                given -> Map.of(
                        "differencePoints",
                        new GrowthComparison(given.number("published"), implied(given)).difference()));
        workings.put("light", given -> Map.of("light", light(given)));
        workings.put("state", given -> Map.of("before", state(given, "before"), "on", state(given, "on")));
    }

    /** The results of a formula's example by name, unrounded; null where nobody works it out. */
    Map<String, Object> of(Formula formula) {
        Function<Given, Map<String, Object>> working = workings.get(formula.code());
        return working == null
                ? null
                : working.apply(new Given(formula.example().given()));
    }

    private static Map<String, Object> completion(Given given, Basis basis, Direction direction) {
        return Map.of("completionPercent", level(given, basis, direction).completionPercent());
    }

    private static Map<String, Object> points(Progress progress) {
        return Map.of("deviationPoints", progress.deviation());
    }

    private static Progress level(Given given, Basis basis, Direction direction) {
        return measure(given, Measure.LEVEL, basis, direction);
    }

    private static Progress measure(Given given, Measure measure, Basis basis, Direction direction) {
        Goal goal = new Goal(given.number("target"), given.number("low"), given.number("high"), given.number("base"));
        String period = given.text("period") == null ? YEAR_END : given.text("period");
        return Yardstick.of(measure, basis, direction, goal)
                .measure(given.derived("actual"), new Linear(), TimePeriod.parse(period));
    }

    private static Derived due(Given given) {
        return level(given, Basis.YTD, Direction.UP).expectedValue();
    }

    private static YearToDate quarters(Given given, String first, String second) {
        return new YearToDate(
                Map.of(
                        TimePeriod.parse("2022-Q1"), new Reading("A", given.number(first)),
                        TimePeriod.parse("2022-Q2"), new Reading("A", given.number(second))),
                false);
    }

    private static Derived implied(Given given) {
        return ImpliedGrowth.percent(given.derived("level"), given.derived("earlier"));
    }

    private static Pace pace(Given given) {
        TimePeriod period = TimePeriod.parse(given.text("period") == null ? "2023-Q2" : given.text("period"));
        RestOfYear rest = Yardstick.of(Measure.LEVEL, Basis.YTD, Direction.UP, Goal.of(given.number("target")))
                .measure(given.derived("actual"), new Linear(), period)
                .rest();
        Map<TimePeriod, String> names =
                Map.of(period, "actual", period.previousYear(), "earlier", TimePeriod.parse("2022-Q4"), "lastYear");
        return Pace.of(
                Aim.GATHER,
                rest,
                period,
                null,
                at -> names.containsKey(at) ? given.number(names.get(at)) : null,
                Map.of());
    }

    private static Map<String, Object> forecast(Given given) {
        ForecastDistribution distribution = distribution(given);
        return Map.of("forecast", distribution.median(), "low", distribution.low(), "high", distribution.high());
    }

    private static ForecastDistribution distribution(Given given) {
        return ForecastMethod.STANDARD
                .forecast(TimePeriod.parse("2025-Q2"), TimePeriod.parse("2025-Q4"), period -> halfOrYear(given, period))
                .distribution();
    }

    private static Object seasonal(Given given) {
        PastShares past = PastShares.before(2025, Frequency.QUARTER, period -> halfOrYear(given, period));
        return new Seasonal(past).expectedShare(TimePeriod.parse("2025-Q2")).movePointRight(2);
    }

    private static BigDecimal halfOrYear(Given given, TimePeriod period) {
        return switch (period.endMonth()) {
            case 6 -> given.number("half" + period.year());
            case 12 -> given.number("year" + period.year());
            default -> null;
        };
    }

    private static Object custom(Given given) {
        return new Custom(List.of(
                        new Custom.Point(3, given.number("march")),
                        new Custom.Point(6, given.number("june")),
                        new Custom.Point(12, given.number("december"))))
                .expectedShare(TimePeriod.parse(given.text("period")))
                .movePointRight(2);
    }

    private static Object light(Given given) {
        LocalDate due = TimePeriod.parse(given.text("period")).dueOn(0);
        return Standing.of(
                        level(given, Basis.YTD, Direction.UP),
                        new Reading("A", given.number("actual")),
                        due,
                        due,
                        LightRule.DEFAULT)
                .light();
    }

    private static Object state(Given given, String day) {
        TimePeriod period = TimePeriod.parse(given.text("period"));
        Progress unknown = Yardstick.of(Measure.LEVEL, Basis.YTD, Direction.UP, Goal.of(BigDecimal.TEN))
                .measure(Derived.known(null), new Linear(), period);
        return Standing.of(
                        unknown,
                        Reading.NOTHING,
                        period.dueOn(Integer.parseInt(given.text("lagDays"))),
                        LocalDate.parse(given.text(day)),
                        LightRule.DEFAULT)
                .state();
    }
}
