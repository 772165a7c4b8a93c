package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.trajectory.PastShares;
import org.biaogan.metrics.trajectory.Trajectory;

/** Traces the numbers that come of holding an actual against its target. */
record ProgressLineage(Assessor assessor, Lineage lineage) {

    Optional<Figure> completion(TimePeriod period) {
        return formed(
                FigureKind.COMPLETION,
                period,
                Progress::completionPercent,
                Stream.concat(actualAndTarget(period), base(period)));
    }

    /** The share due. Of past years everything is an input that a seasonal share looks at, whether it could use it or not. */
    Optional<Figure> expected(TimePeriod period) {
        List<TimePeriod> past = isSeasonal(period) ? past(period) : List.of();
        Stream<Input> shares = past.stream()
                .flatMap(earlier -> Lineage.input(
                        earlier.isYearEnd() ? FigureRole.PAST_YEAR : FigureRole.PAST, lineage.actual(earlier)));
        Instant seen = past.stream()
                .map(assessor.series()::seen)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return lineage.formed(
                FigureKind.EXPECTED,
                period,
                number(period, Progress::expectedPercent),
                Stream.of(lineage.input(FigureRole.TARGET, FigureKind.TARGET, period), base(period), shares)
                        .flatMap(Function.identity()),
                seen);
    }

    Optional<Figure> deviation(TimePeriod period) {
        Stream<Input> inputs = completion(period).isPresent()
                ? Stream.concat(
                        Lineage.input(FigureRole.COMPLETION, completion(period)),
                        Lineage.input(FigureRole.EXPECTED, expected(period)))
                : actualAndTarget(period);
        return formed(FigureKind.DEVIATION, period, Progress::deviation, inputs);
    }

    Optional<Figure> remaining(TimePeriod period) {
        return formed(FigureKind.REMAINING, period, progress -> progress.rest().remaining(), actualAndTarget(period));
    }

    Optional<Figure> requiredPerMonth(TimePeriod period) {
        return formed(
                FigureKind.REQUIRED_PER_MONTH,
                period,
                progress -> progress.rest().requiredPerMonth(),
                Lineage.input(FigureRole.REMAINING, remaining(period)));
    }

    private Optional<Figure> formed(
            FigureKind kind, TimePeriod period, Function<Progress, Derived> number, Stream<Input> inputs) {
        return lineage.formed(kind, period, number(period, number), inputs);
    }

    private Derived number(TimePeriod period, Function<Progress, Derived> number) {
        return assessor.progress(period).map(number).orElse(Derived.known(null));
    }

    private Stream<Input> actualAndTarget(TimePeriod period) {
        return Stream.of(
                        Lineage.input(FigureRole.ACTUAL, lineage.actual(period)),
                        lineage.input(FigureRole.TARGET, FigureKind.TARGET, period),
                        lineage.input(FigureRole.LOW, FigureKind.LOW, period),
                        lineage.input(FigureRole.HIGH, FigureKind.HIGH, period))
                .flatMap(Function.identity());
    }

    /** Of a stock, without which there is no way to go a share of: as set, or else what there was at last year's end. */
    private Stream<Input> base(TimePeriod period) {
        if (!new FormulaChoice(assessor.indicator(), assessor.goals().of(period.year())).isStock()) {
            return Stream.empty();
        }
        TimePeriod before = period.yearEnd(assessor.indicator().frequency()).previousYear();
        return Lineage.input(
                FigureRole.BASE, lineage.of(FigureKind.BASE, period).or(() -> lineage.actual(before)));
    }

    private boolean isSeasonal(TimePeriod period) {
        return assessor.trajectory(period.year())
                .filter(trajectory -> trajectory.kind() == Trajectory.Kind.SEASONAL)
                .isPresent();
    }

    /** The periods of past years that a seasonal share looks at: the same one, and the year's end. */
    private List<TimePeriod> past(TimePeriod period) {
        return IntStream.rangeClosed(1, PastShares.YEARS)
                .mapToObj(ago -> period.plusYears(-ago))
                .flatMap(same ->
                        Stream.of(same, same.yearEnd(assessor.indicator().frequency())))
                .distinct()
                .toList();
    }
}
