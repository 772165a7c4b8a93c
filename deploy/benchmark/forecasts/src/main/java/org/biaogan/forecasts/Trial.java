package org.biaogan.forecasts;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.biaogan.metrics.outlook.Forecast;
import org.biaogan.metrics.outlook.ForecastMethod;
import org.biaogan.metrics.outlook.PastYear;
import org.biaogan.metrics.outlook.PastYears;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Linear;
import org.biaogan.metrics.trajectory.PastShares;
import org.biaogan.metrics.trajectory.Seasonal;

/**
 * One year of one series, forecast at one period only from earlier years; errors in per cent of the actual.
 *
 * @param method the product's error
 * @param median that of the plain median of past shares, which is the seasonal trajectory
 * @param lastYear that of last year's share alone
 * @param linear that of the year carried on evenly
 * @param width of the 80 % interval, in per cent of the actual
 * @param within whether the interval held the actual
 */
record Trial(
        PublishedSeries series,
        TimePeriod made,
        double method,
        double median,
        double lastYear,
        double linear,
        double width,
        boolean within) {

    /** Every year of the series that has two complete years before it, at the periods chosen. */
    static List<Trial> of(PublishedSeries published, ForecastMethod method, Predicate<TimePeriod> chosen) {
        PublishedSeries series = published.completeYears();
        List<Trial> trials = new ArrayList<>();
        for (TimePeriod made : series.levels().keySet()) {
            PastYears past = PastYears.before(made, series.end(made.year()), series::yearToDate);
            if (chosen.test(made) && !made.isYearEnd() && !past.areTooFew()) {
                trials.add(of(series, method, made, past));
            }
        }
        return trials;
    }

    private static Trial of(PublishedSeries series, ForecastMethod method, TimePeriod made, PastYears past) {
        BigDecimal reached = series.yearToDate(made);
        BigDecimal actual = series.yearToDate(series.end(made.year()));
        BigDecimal share = reached.divide(actual, DECIMAL128);
        PastYear last = past.years().get(past.years().size() - 1);
        Forecast forecast = method.forecast(made, series.end(made.year()), series::yearToDate);
        Seasonal seasonal = new Seasonal(PastShares.before(made.year(), series.frequency(), series::yearToDate));
        return new Trial(
                series,
                made,
                forecast.distribution().median().doubleValue() / actual.doubleValue() * 100 - 100,
                error(share, seasonal.expectedShare(made)),
                error(share, last.reached().divide(last.later(), DECIMAL128)),
                error(share, new Linear().expectedShare(made)),
                forecast.distribution()
                                .high()
                                .subtract(forecast.distribution().low())
                                .divide(actual, DECIMAL128)
                                .doubleValue()
                        * 100,
                actual.compareTo(forecast.distribution().low()) >= 0
                        && actual.compareTo(forecast.distribution().high()) <= 0);
    }

    private static double error(BigDecimal share, BigDecimal expected) {
        return share.divide(expected, DECIMAL128).doubleValue() * 100 - 100;
    }
}
