package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.ForecastView.BandPoint;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.outlook.Backtest;
import org.biaogan.metrics.outlook.Forecast;
import org.biaogan.metrics.outlook.ForecastAbsence;
import org.biaogan.metrics.outlook.ForecastDistribution;
import org.biaogan.metrics.outlook.ForecastMethod;
import org.biaogan.metrics.outlook.Verdict;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.TargetView;

/**
 * Where one series is likely to end its year (年末预测), seen from one of its periods.
 *
 * @param target null without one
 */
record YearEnd(IndicatorView indicator, Series series, TargetView target, TimePeriod period) {

    private static final ForecastMethod METHOD = ForecastMethod.STANDARD;

    /** The forecast, or why there is none. */
    Forecast forecast() {
        return isCumulative() ? until(end()) : Forecast.absent(ForecastAbsence.NOT_CUMULATIVE);
    }

    /** The forecast and all there is to say about it; empty where there is none. */
    Optional<ForecastView> view(Optional<Verdict> onTheRest, FigureIds ids) {
        return forecast().isPresent() ? Optional.of(ForecastView.of(this, onTheRest, ids)) : Optional.empty();
    }

    /** The words for why there is none; null where there is one. */
    String absence(Function<ForecastAbsence, String> words) {
        return Optional.ofNullable(forecast().absence()).map(words).orElse(null);
    }

    /**
     * Probability of reaching the target, under a ceiling of staying within it, of a range of ending inside; null without
     * a target.
     */
    BigDecimal probability(ForecastDistribution forecast) {
        if (target == null) {
            return null;
        }
        if (target.value() == null) {
            return forecast.probabilityOfEndingWithin(target.low(), target.high());
        }
        return switch (indicator.direction()) {
            case UP -> forecast.probabilityOfReaching(target.value());
            case DOWN -> forecast.probabilityOfStayingWithin(target.value());
            case RANGE -> forecast.probabilityOfEndingWithin(target.value(), target.value());
        };
    }

    /** For each period of the year still to come that past years allow a forecast of. */
    List<BandPoint> band(FigureIds ids) {
        return TimePeriod.periodsOfYear(period.year(), indicator.frequency()).stream()
                .filter(still -> still.end().isAfter(period.end()))
                .flatMap(still -> Stream.ofNullable(until(still).distribution())
                        .map(likely -> new BandPoint(
                                still.toString(),
                                likely.median(),
                                likely.low(),
                                likely.high(),
                                ids.ofBand(period, still))))
                .toList();
    }

    /** How the same forecast would have done in the years before. */
    Backtest backtest() {
        return isCumulative() ? Backtest.of(METHOD, period, end(), this::yearToDate) : new Backtest(List.of());
    }

    /** Of a later period of the year, or why there is none. */
    Forecast until(TimePeriod later) {
        return METHOD.forecast(period, later, this::yearToDate);
    }

    private TimePeriod end() {
        return period.yearEnd(indicator.frequency());
    }

    private BigDecimal yearToDate(TimePeriod at) {
        return series.actual(at).value();
    }

    private boolean isCumulative() {
        return indicator.takesPublishedGrowth() && indicator.basis() != Basis.POINT;
    }
}
