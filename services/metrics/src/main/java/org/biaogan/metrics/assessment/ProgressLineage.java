package org.biaogan.metrics.assessment;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.trajectory.Trajectory;

/** Traces the numbers that come of holding an actual against its target. */
record ProgressLineage(Assessor assessor, Lineage lineage) {

    Optional<Figure> of(FigureKind kind, TimePeriod period) {
        return switch (kind) {
            case COMPLETION -> completion(period);
            case EXPECTED -> expected(period);
            case EXPECTED_VALUE -> expectedValue(period);
            case DEVIATION -> deviation(period);
            case REMAINING -> remaining(period);
            default -> requiredPerMonth(period);
        };
    }

    private Optional<Figure> completion(TimePeriod period) {
        return formed(
                FigureKind.COMPLETION,
                period,
                Progress::completionPercent,
                Stream.concat(actualAndTarget(period), base(period)));
    }

    /** The share due. */
    private Optional<Figure> expected(TimePeriod period) {
        Optional<PastLineage> past =
                Optional.of(new PastLineage(assessor, lineage, period)).filter(any -> isSeasonal(period));
        return lineage.formed(
                FigureKind.EXPECTED,
                period,
                number(period, Progress::expectedPercent),
                Stream.of(
                                lineage.input(FigureRole.TARGET, FigureKind.TARGET, period),
                                base(period),
                                past.stream().flatMap(PastLineage::inputs))
                        .flatMap(Function.identity()),
                past.map(PastLineage::seen).orElse(null));
    }

    /** The share due of the target, or of the way there; where there are no shares the target itself is due. */
    private Optional<Figure> expectedValue(TimePeriod period) {
        return lineage.of(FigureKind.EXPECTED, period)
                .flatMap(share -> formed(
                        FigureKind.EXPECTED_VALUE,
                        period,
                        Progress::expectedValue,
                        Stream.of(
                                        Lineage.input(FigureRole.EXPECTED, Optional.of(share)),
                                        lineage.input(FigureRole.TARGET, FigureKind.TARGET, period),
                                        base(period))
                                .flatMap(Function.identity())));
    }

    private Optional<Figure> deviation(TimePeriod period) {
        Stream<Input> inputs = lineage.of(FigureKind.COMPLETION, period).isPresent()
                ? Stream.concat(
                        lineage.input(FigureRole.COMPLETION, FigureKind.COMPLETION, period),
                        lineage.input(FigureRole.EXPECTED, FigureKind.EXPECTED, period))
                : actualAndTarget(period);
        return formed(FigureKind.DEVIATION, period, Progress::deviation, inputs);
    }

    private Optional<Figure> remaining(TimePeriod period) {
        return formed(FigureKind.REMAINING, period, progress -> progress.rest().remaining(), actualAndTarget(period));
    }

    private Optional<Figure> requiredPerMonth(TimePeriod period) {
        return formed(
                FigureKind.REQUIRED_PER_MONTH,
                period,
                progress -> progress.rest().requiredPerMonth(),
                lineage.input(FigureRole.REMAINING, FigureKind.REMAINING, period));
    }

    private Optional<Figure> formed(
            FigureKind kind, TimePeriod period, Function<Progress, Derived> number, Stream<Input> inputs) {
        return lineage.formed(kind, period, number(period, number), inputs);
    }

    private Derived number(TimePeriod period, Function<Progress, Derived> number) {
        return lineage.reckoned().progress(period).map(number).orElse(Derived.known(null));
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
    Stream<Input> base(TimePeriod period) {
        if (!new FormulaChoice(assessor.indicator(), assessor.goals().of(period.year())).isStock()) {
            return Stream.empty();
        }
        TimePeriod before = period.yearEnd(assessor.indicator().frequency()).previousYear();
        return Lineage.input(
                FigureRole.BASE, lineage.of(FigureKind.BASE, period).or(() -> lineage.actual(before)));
    }

    private boolean isSeasonal(TimePeriod period) {
        return lineage.reckoned()
                .trajectory(period.year())
                .filter(trajectory -> trajectory.kind() == Trajectory.Kind.SEASONAL)
                .isPresent();
    }
}
