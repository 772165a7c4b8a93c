package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.outlook.ForecastDistribution;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;

/** Traces the numbers about what is still to come of a year. */
record OutlookLineage(Assessor assessor, Lineage lineage) {

    /** Where the year is likely to end, or an end of the interval; of the past only what the forecast looks at. */
    Optional<Figure> forecast(FigureKind kind, TimePeriod period, Function<ForecastDistribution, BigDecimal> number) {
        Optional<PastLineage> past =
                Optional.of(new PastLineage(assessor, lineage, period)).filter(any -> !period.isYearEnd());
        return lineage.formed(
                kind,
                period,
                Derived.known(lineage.forecast(period).map(number).orElse(null)),
                Stream.concat(
                        Lineage.input(FigureRole.ACTUAL, lineage.actual(period)),
                        past.stream().flatMap(PastLineage::inputs)),
                past.map(PastLineage::seen).orElse(null));
    }

    Optional<Figure> probability(TimePeriod period) {
        return lineage.formed(
                FigureKind.PROBABILITY,
                period,
                Derived.known(lineage.forecast(period)
                        .map(assessor.yearEnd(period)::probability)
                        .orElse(null)),
                Stream.of(
                                lineage.input(FigureRole.FORECAST, FigureKind.FORECAST, period),
                                lineage.input(FigureRole.TARGET, FigureKind.TARGET, period),
                                lineage.input(FigureRole.LOW, FigureKind.LOW, period),
                                lineage.input(FigureRole.HIGH, FigureKind.HIGH, period))
                        .flatMap(Function.identity()));
    }

    /** Of what remains on what the same months brought last year. */
    Optional<Figure> requiredGrowth(TimePeriod period) {
        TimePeriod lastYear = period.previousYear();
        TimePeriod itsEnd = lastYear.yearEnd(assessor.indicator().frequency());
        return lineage.formed(
                FigureKind.REQUIRED_GROWTH,
                period,
                Derived.known(
                        assessor.rest(period).map(Rest::requiredGrowthPercent).orElse(null)),
                Stream.of(
                                lineage.input(FigureRole.REMAINING, FigureKind.REMAINING, period),
                                Lineage.input(FigureRole.EARLIER, lineage.actual(lastYear)),
                                Lineage.input(FigureRole.PAST_YEAR, lineage.actual(itsEnd)))
                        .flatMap(Function.identity()));
    }
}
