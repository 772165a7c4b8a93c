package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.outlook.BestMonth;
import org.biaogan.metrics.outlook.Pace;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;

/** Traces what the rest of the year has to bring beside what months have brought. */
record RestLineage(Assessor assessor, Lineage lineage) {

    Optional<Figure> of(FigureKind kind, TimePeriod period) {
        return switch (kind) {
            case MEAN_PER_MONTH -> mean(period);
            case MULTIPLE_OF_MEAN ->
                multiple(
                        kind,
                        period,
                        Pace::multipleOfMean,
                        lineage.input(FigureRole.MEAN, FigureKind.MEAN_PER_MONTH, period));
            case BEST_MONTH -> best(period);
            case MULTIPLE_OF_BEST ->
                multiple(
                        kind,
                        period,
                        Pace::multipleOfBest,
                        lineage.input(FigureRole.BEST, FigureKind.BEST_MONTH, period));
            default -> requiredGrowth(period);
        };
    }

    private Optional<Figure> mean(TimePeriod period) {
        Stream<Input> inputs = Stream.concat(
                Lineage.input(FigureRole.ACTUAL, lineage.actual(period)),
                new ProgressLineage(assessor, lineage).base(period));
        return lineage.formed(
                FigureKind.MEAN_PER_MONTH, period, number(period, Pace::meanPerMonth), inputs, aimed(period));
    }

    private Optional<Figure> multiple(
            FigureKind kind, TimePeriod period, Function<Pace, BigDecimal> multiple, Stream<Input> divisor) {
        Stream<Input> required = lineage.input(FigureRole.REQUIRED, FigureKind.REQUIRED_PER_MONTH, period);
        return lineage.formed(kind, period, number(period, multiple), Stream.concat(required, divisor));
    }

    /** Any month may have been the best, so whatever is known of any counts. */
    private Optional<Figure> best(TimePeriod period) {
        return pace(period)
                .map(Pace::bestMonth)
                .flatMap(best -> lineage.formed(
                        FigureKind.BEST_MONTH,
                        period,
                        Derived.of(best.value()),
                        madeOf(best),
                        Lineage.latest(aimed(period), assessor.series().seen(any -> true))));
    }

    private Stream<Input> madeOf(BestMonth best) {
        if (lineage.isSummed()) {
            return Lineage.input(FigureRole.SINGLE_MONTH, lineage.single(best.period()));
        }
        TimePeriod before = best.period().previous();
        boolean isAlone =
                before.year() != best.period().year() && assessor.indicator().basis() != Basis.POINT;
        return Stream.concat(
                Lineage.input(FigureRole.MONTH_SUM, lineage.single(best.period())),
                isAlone ? Stream.empty() : Lineage.input(FigureRole.MONTH_BEFORE, lineage.single(before)));
    }

    /** Of what remains on what the same months brought last year. */
    private Optional<Figure> requiredGrowth(TimePeriod period) {
        TimePeriod lastYear = period.previousYear();
        TimePeriod itsEnd = lastYear.yearEnd(assessor.indicator().frequency());
        return lineage.formed(
                FigureKind.REQUIRED_GROWTH,
                period,
                Derived.known(lineage.reckoned()
                        .rest(period)
                        .map(Rest::requiredGrowthPercent)
                        .orElse(null)),
                Stream.of(
                                lineage.input(FigureRole.REMAINING, FigureKind.REMAINING, period),
                                Lineage.input(FigureRole.EARLIER, lineage.actual(lastYear)),
                                Lineage.input(FigureRole.PAST_YEAR, lineage.actual(itsEnd)))
                        .flatMap(Function.identity()));
    }

    private Derived number(TimePeriod period, Function<Pace, BigDecimal> number) {
        return Derived.known(pace(period).map(number).orElse(null));
    }

    private Optional<Pace> pace(TimePeriod period) {
        return lineage.reckoned().rest(period).flatMap(Rest::pace);
    }

    /** Without a target nothing is said of the rest of the year, so when it was set counts; null without one. */
    private Instant aimed(TimePeriod period) {
        return assessor.goals().knownFrom(period.year());
    }
}
