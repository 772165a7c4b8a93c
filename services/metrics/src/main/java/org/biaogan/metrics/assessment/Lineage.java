package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.target.Ambition;
import org.biaogan.metrics.target.TargetView;

/**
 * Traces each number of a subject to what it is made of. The vintage of a number is the latest of its inputs', of the
 * indicator's and of the unit's: looked at as of then, everything it is made of is what it is now. The day plays no part,
 * as only lights depend on it.
 */
final class Lineage {

    private final Assessor assessor;
    private final FigurePress press;
    private final Reckoned reckoned;
    private final Map<Asked, Optional<Figure>> traced = new HashMap<>();

    Lineage(Assessor assessor) {
        this.assessor = assessor;
        this.press = new FigurePress(assessor, this);
        this.reckoned = new Reckoned(assessor);
    }

    /** The figure of a kind at a period; empty where there is no such number. */
    Optional<Figure> of(FigureKind kind, TimePeriod period) {
        return of(new Asked(kind, period));
    }

    /** The figure asked for; empty where there is no such number. */
    Optional<Figure> of(Asked asked) {
        Optional<Figure> known = traced.get(asked);
        if (known == null) {
            known = trace(asked);
            traced.put(asked, known);
        }
        return known;
    }

    /** What the numbers are read from. */
    Reckoned reckoned() {
        return reckoned;
    }

    private Optional<Figure> trace(Asked asked) {
        FigureKind kind = asked.kind();
        TimePeriod period = asked.period();
        return switch (kind) {
            case RECORDED ->
                series().isSumOfUnits(period) ? Optional.empty() : recorded(kind, period, series().recorded(period));
            case PUBLISHED_GROWTH -> recorded(kind, period, series().recordedGrowth(period));
            case SUM_OF_PERIODS -> sumOfPeriods(period);
            case SUM_OF_UNITS -> sumOfUnits(period);
            case TARGET -> goal(kind, period, Ambition.TARGET, TargetView::value);
            case LOW -> goal(kind, period, Ambition.TARGET, TargetView::low);
            case HIGH -> goal(kind, period, Ambition.TARGET, TargetView::high);
            case BASE -> goal(kind, period, Ambition.TARGET, TargetView::base);
            case FLOOR -> goal(kind, period, Ambition.FLOOR, TargetView::value);
            case STRETCH -> goal(kind, period, Ambition.STRETCH, TargetView::value);
            case COMPLETION, EXPECTED, EXPECTED_VALUE, DEVIATION, REMAINING, REQUIRED_PER_MONTH ->
                new ProgressLineage(assessor, this).of(kind, period);
            case MEAN_PER_MONTH, MULTIPLE_OF_MEAN, BEST_MONTH, MULTIPLE_OF_BEST, REQUIRED_GROWTH ->
                new RestLineage(assessor, this).of(kind, period);
            case IMPLIED_GROWTH -> impliedGrowth(period);
            case GROWTH_DIFFERENCE -> growthDifference(period);
            case FORECAST,
                    FORECAST_LOW,
                    FORECAST_HIGH,
                    PROBABILITY,
                    FORECAST_OF_PERIOD,
                    FORECAST_OF_PERIOD_LOW,
                    FORECAST_OF_PERIOD_HIGH -> new OutlookLineage(assessor, this).of(asked);
            case BACKTEST, BACKTEST_LOW, BACKTEST_HIGH, BACKTEST_ERROR, MEAN_ERROR, LINEAR_MEAN_ERROR, INTERVALS_HELD ->
                new HindsightLineage(assessor, this).of(asked);
            case PEER_AVERAGE -> peerAverage(period);
            case SAME_MONTHS_LAST_YEAR, SAME_MONTHS_BEST, SAME_MONTHS_BEST_GROWTH, GROWTH_SO_FAR ->
                new SameMonthsLineage(assessor, this).of(kind, period);
            case PLAUSIBLE_LOW, PLAUSIBLE_HIGH, PLAUSIBLE_GROWTH_LOW, PLAUSIBLE_GROWTH_HIGH ->
                new PlausibleLineage(assessor, this, press).of(kind, period);
            default -> Optional.empty();
        };
    }

    /** What is due by a period: a share of the target, or where there are no shares the target itself. */
    Optional<Figure> due(TimePeriod period) {
        return of(FigureKind.EXPECTED_VALUE, period).or(() -> reckoned.progress(period)
                .filter(measured -> measured.expectedValue().isPresent())
                .flatMap(measured -> of(FigureKind.TARGET, period)));
    }

    /** What is held against the target: as recorded, or a sum. */
    Optional<Figure> actual(TimePeriod period) {
        return series().isSummed() ? of(FigureKind.SUM_OF_PERIODS, period) : single(period);
    }

    /** What is held against a year's target at its end. */
    Optional<Figure> atYearEnd(int year) {
        return actual(TimePeriod.ofYear(year).last(assessor.indicator().frequency()));
    }

    /** Whether actuals are sums of single periods. */
    boolean isSummed() {
        return series().isSummed();
    }

    /** The period's own number: as recorded, or the sum of the units below. */
    Optional<Figure> single(TimePeriod period) {
        return of(series().isSumOfUnits(period) ? FigureKind.SUM_OF_UNITS : FigureKind.RECORDED, period);
    }

    /** A number formed of others; empty where it could not be. */
    Optional<Figure> formed(FigureKind kind, TimePeriod period, Derived number, Stream<Input> inputs) {
        return formed(kind, period, number, inputs, null);
    }

    /** @param seen when something became known that was looked at and has no number; null where nothing has */
    Optional<Figure> formed(FigureKind kind, TimePeriod period, Derived number, Stream<Input> inputs, Instant seen) {
        return formed(new Asked(kind, period), number, inputs, seen);
    }

    /** @param seen as above */
    Optional<Figure> formed(Asked asked, Derived number, Stream<Input> inputs, Instant seen) {
        return number.isPresent()
                ? Optional.of(press.formed(asked, number.value(), inputs.toList(), seen))
                : Optional.empty();
    }

    /** The latest of some instants, none of which need be known; null where none is. */
    static Instant latest(Instant... instants) {
        return Stream.of(instants)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** A figure in a part; none where there is no such number. */
    Stream<Input> input(FigureRole role, FigureKind kind, TimePeriod period) {
        return input(role, of(kind, period));
    }

    static Stream<Input> input(FigureRole role, Optional<Figure> figure) {
        return figure.map(known -> new Input(role, known)).stream();
    }

    private Optional<Figure> recorded(FigureKind kind, TimePeriod period, ObservationView version) {
        return version == null || version.value() == null
                ? Optional.empty()
                : Optional.of(press.recorded(kind, period, version));
    }

    private Optional<Figure> goal(
            FigureKind kind, TimePeriod period, Ambition ambition, Function<TargetView, BigDecimal> value) {
        return Optional.ofNullable(assessor.goals().at(period.year(), ambition))
                .filter(target -> value.apply(target) != null)
                .map(target -> press.set(kind, period, value.apply(target), target));
    }

    private Optional<Figure> sumOfPeriods(TimePeriod period) {
        if (!series().isSummed()) {
            return Optional.empty();
        }
        List<TimePeriod> year =
                TimePeriod.periodsOfYear(period.year(), assessor.indicator().frequency());
        Stream<Input> parts = year.stream()
                .filter(part -> !part.end().isAfter(period.end()))
                .flatMap(part -> input(FigureRole.PART, single(part)));
        return formed(FigureKind.SUM_OF_PERIODS, period, series().actual(period), parts, series().seen(period));
    }

    /** Also where the unit itself reported, as both are shown then. */
    private Optional<Figure> sumOfUnits(TimePeriod period) {
        return series().rollUp(period)
                .filter(rollUp -> rollUp.sum().isPresent())
                .flatMap(rollUp -> formed(
                        FigureKind.SUM_OF_UNITS,
                        period,
                        rollUp.sum(),
                        rollUp.children().keySet().stream()
                                .flatMap(unit -> input(
                                        FigureRole.BELOW,
                                        new Lineage(assessor.kin().below().apply(unit)).single(period))),
                        rollUp.standsIn() ? series().recorded(period).knownFrom() : null));
    }

    private Optional<Figure> peerAverage(TimePeriod period) {
        PeerAverages averages = assessor.lighting().averages();
        return formed(
                FigureKind.PEER_AVERAGE,
                period,
                Derived.known(averages.of(assessor.indicator(), assessor.unit(), period)),
                averages.inputs(assessor.indicator(), assessor.unit(), period),
                averages.seen(assessor.indicator(), assessor.unit(), period));
    }

    private Optional<Figure> impliedGrowth(TimePeriod period) {
        return formed(
                FigureKind.IMPLIED_GROWTH,
                period,
                series().growthImplied(period),
                Stream.concat(
                        input(FigureRole.LEVEL, single(period)),
                        input(FigureRole.EARLIER, single(period.previousYear()))));
    }

    private Optional<Figure> growthDifference(TimePeriod period) {
        return formed(
                FigureKind.GROWTH_DIFFERENCE,
                period,
                series().remarks().of(period).comparison().difference(),
                Stream.concat(
                        input(FigureRole.PUBLISHED, FigureKind.PUBLISHED_GROWTH, period),
                        input(FigureRole.IMPLIED, FigureKind.IMPLIED_GROWTH, period)));
    }

    private Series series() {
        return assessor.series();
    }
}
