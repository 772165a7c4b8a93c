package org.biaogan.metrics.outlook;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Weighted seasonal shares (加权季节占比法): the year-to-date divided by the share of the year that past years had reached by
 * the same month. With x the natural logarithm of a year's share and w its weight ({@link YearWeights}):
 *
 * <pre>
 * forecast = year-to-date ÷ exp(Σwx)
 * error²   = Σw(x − Σwx)² ÷ (1 − Σw²) × (1 + Σw²)      of the forecast's logarithm, t with years − 1 degrees of freedom
 * </pre>
 *
 * <p>Three ways to weight stand for election, the last year alone, each year half the next, all years alike, and the
 * series' own past decides between them. Nothing was fitted to a series or a set of them; {@code deploy/benchmark/backtest}
 * shows what comes of it and of other constants.
 *
 * @param decay of the middle way
 * @param priorErrors see {@link YearWeights#of}
 * @param leastRestError the rest of the year is never taken to be better known than to this share of it, however closely
 *     two past years happen to agree
 */
public record ForecastMethod(double decay, double priorErrors, double leastRestError) {

    public static final String CODE = "weighted-seasonal-shares";
    public static final int VERSION = 1;
    public static final String NAME = "加权季节占比法";
    public static final String NAME_EN = "weighted seasonal shares";

    /** What the product uses. */
    public static final ForecastMethod STANDARD = new ForecastMethod(0.5, 1, 0.002);

    private static final double ONLY_LAST_YEAR = 0;
    private static final double ALL_YEARS_ALIKE = 1;

    /**
     * Forecasts a series made at one period for a later one of its year; at that period itself the number is known.
     *
     * @param yearToDate of a period, null where it is unknown
     */
    public Forecast forecast(TimePeriod made, TimePeriod until, Function<TimePeriod, BigDecimal> yearToDate) {
        BigDecimal reached = yearToDate.apply(made);
        if (reached == null) {
            return Forecast.absent(ForecastAbsence.NOTHING_KNOWN);
        }
        return made.sameEndAs(until)
                ? new Forecast(ForecastDistribution.certain(reached), List.of(), null)
                : forecast(reached, PastYears.before(made, until, yearToDate));
    }

    /** Forecasts from what was reached this year and from past years. */
    public Forecast forecast(BigDecimal reached, PastYears past) {
        if (reached.signum() <= 0) {
            return Forecast.absent(ForecastAbsence.NOT_POSITIVE);
        }
        if (past.areTooFew()) {
            return Forecast.absent(ForecastAbsence.TOO_FEW_YEARS);
        }
        double[] shares = past.logShares();
        double[] weights = YearWeights.of(shares, new double[] {ONLY_LAST_YEAR, decay, ALL_YEARS_ALIKE}, priorErrors);
        double centre = YearWeights.mean(shares, weights);
        ForecastDistribution distribution = new ForecastDistribution(
                reached.multiply(BigDecimal.valueOf(StrictMath.exp(-centre)), DECIMAL128),
                Math.max(error(shares, weights, centre), leastRestError * Math.abs(1 - StrictMath.exp(centre))),
                shares.length - 1,
                past.neverFell() ? reached : null);
        return new Forecast(distribution, past.numbers(), null);
    }

    private static double error(double[] shares, double[] weights, double centre) {
        double spread = 0;
        double squares = 0;
        for (int i = 0; i < shares.length; i++) {
            spread += weights[i] * (shares[i] - centre) * (shares[i] - centre);
            squares += weights[i] * weights[i];
        }
        return StrictMath.sqrt(spread / (1 - squares) * (1 + squares));
    }
}
