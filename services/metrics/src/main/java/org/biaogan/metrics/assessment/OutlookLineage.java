package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
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

    private static final int MONTHS_A_YEAR = 12;

    Optional<Figure> of(Asked asked) {
        return switch (asked.kind()) {
            case FORECAST -> forecast(asked, ForecastDistribution::median);
            case FORECAST_LOW -> forecast(asked, ForecastDistribution::low);
            case FORECAST_HIGH -> forecast(asked, ForecastDistribution::high);
            case FORECAST_OF_PERIOD -> onTheWay(asked, ForecastDistribution::median);
            case FORECAST_OF_PERIOD_LOW -> onTheWay(asked, ForecastDistribution::low);
            case FORECAST_OF_PERIOD_HIGH -> onTheWay(asked, ForecastDistribution::high);
            default -> probability(asked.period());
        };
    }

    /** Where the year is likely to end, or an end of the interval; of the past only what the forecast looks at. */
    private Optional<Figure> forecast(Asked asked, Function<ForecastDistribution, BigDecimal> number) {
        TimePeriod period = asked.period();
        Optional<PastLineage> past =
                Optional.of(new PastLineage(assessor, lineage, period)).filter(any -> !period.isYearEnd());
        return lineage.formed(
                asked,
                Derived.known(lineage.reckoned().forecast(period).map(number).orElse(null)),
                Stream.concat(
                        Lineage.input(FigureRole.ACTUAL, lineage.actual(period)),
                        past.stream().flatMap(PastLineage::inputs)),
                past.map(PastLineage::seen).orElse(null));
    }

    /** What the year is likely to have come to by one of the periods still to come. */
    private Optional<Figure> onTheWay(Asked asked, Function<ForecastDistribution, BigDecimal> number) {
        return coming(asked).flatMap(still -> {
            PastLineage past = new PastLineage(assessor, lineage, asked.period(), still);
            return lineage.formed(
                    asked,
                    Derived.known(lineage.reckoned()
                            .forecast(asked.period(), still)
                            .map(number)
                            .orElse(null)),
                    Stream.concat(Lineage.input(FigureRole.ACTUAL, lineage.actual(asked.period())), past.inputs()),
                    past.seen());
        });
    }

    /** The period that ends with the month the number stands beside; empty where none does. */
    private Optional<TimePeriod> coming(Asked asked) {
        return Optional.of(asked.beside())
                .filter(month -> month > asked.period().endMonth() && month <= MONTHS_A_YEAR)
                .map(month -> new TimePeriod(YearMonth.of(asked.period().year(), month), 1))
                .flatMap(month -> month.in(assessor.indicator().frequency()));
    }

    private Optional<Figure> probability(TimePeriod period) {
        return lineage.formed(
                FigureKind.PROBABILITY,
                period,
                Derived.known(lineage.reckoned()
                        .forecast(period)
                        .map(assessor.yearEnd(period)::probability)
                        .orElse(null)),
                Stream.of(
                                lineage.input(FigureRole.FORECAST, FigureKind.FORECAST, period),
                                lineage.input(FigureRole.TARGET, FigureKind.TARGET, period),
                                lineage.input(FigureRole.LOW, FigureKind.LOW, period),
                                lineage.input(FigureRole.HIGH, FigureKind.HIGH, period))
                        .flatMap(Function.identity()));
    }
}
