package org.biaogan.metrics.outlook;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a later number may come to (预测分布): its logarithm follows Student's t around that of the median. Interval and
 * probability are read from it alone, so that they never contradict each other.
 *
 * <p>The median is exact decimal arithmetic but for one factor; logarithms, their spread and probabilities are doubles
 * computed strictly, the same on every machine, and good for twelve digits.
 *
 * @param median what the number is as likely to pass as not; the forecast
 * @param logError standard error of the logarithm; 0 where nothing is open any more
 * @param degreesOfFreedom of the t distribution: the past years less one
 * @param least below this it cannot end; null where it may fall
 */
public record ForecastDistribution(BigDecimal median, double logError, int degreesOfFreedom, BigDecimal least) {

    /** Per cent of cases in which the number is to lie between {@link #low()} and {@link #high()}. */
    public static final int COVERAGE_PERCENT = 80;

    private static final int DIGITS = 12;

    /** Of a number that is known. */
    static ForecastDistribution certain(BigDecimal actual) {
        return new ForecastDistribution(actual, 0, 1, null);
    }

    /** Passed with a probability of 0.9, or certainly where the number cannot fall below it. */
    public BigDecimal low() {
        BigDecimal decile = quantile(-t().upperDecile());
        return least == null ? decile : decile.max(least);
    }

    /** Passed with a probability of 0.1. */
    public BigDecimal high() {
        return quantile(t().upperDecile());
    }

    /** Probability, 0 to 1, that the number comes to at least the target (完成目标的概率). */
    public BigDecimal probabilityOfReaching(BigDecimal target) {
        if (least != null && target.compareTo(least) <= 0) {
            return BigDecimal.ONE;
        }
        return logError == 0 ? certainty(target.compareTo(median) <= 0) : probability(-distance(target));
    }

    /** Probability, 0 to 1, that the number stays at or below a ceiling (不突破控制数的概率). */
    public BigDecimal probabilityOfStayingWithin(BigDecimal ceiling) {
        if (least != null && ceiling.compareTo(least) < 0) {
            return BigDecimal.ZERO;
        }
        return logError == 0 ? certainty(median.compareTo(ceiling) <= 0) : probability(distance(ceiling));
    }

    /** Probability, 0 to 1, that the number ends in a range, both ends included (落在区间内的概率). */
    public BigDecimal probabilityOfEndingWithin(BigDecimal lower, BigDecimal upper) {
        BigDecimal below = logError == 0 || least != null && lower.compareTo(least) <= 0
                ? BigDecimal.ONE.subtract(probabilityOfReaching(lower))
                : probabilityOfStayingWithin(lower);
        return probabilityOfStayingWithin(upper).subtract(below).max(BigDecimal.ZERO);
    }

    private BigDecimal quantile(double distance) {
        return logError == 0
                ? median
                : median.multiply(BigDecimal.valueOf(StrictMath.exp(distance * logError)), DECIMAL128);
    }

    /** From the median, in standard errors; no number above zero is as low as zero. */
    private double distance(BigDecimal bound) {
        return bound.signum() <= 0
                ? Double.NEGATIVE_INFINITY
                : StrictMath.log(bound.divide(median, DECIMAL128).doubleValue()) / logError;
    }

    private BigDecimal probability(double distance) {
        return BigDecimal.valueOf(t().cumulative(distance)).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private StudentT t() {
        return new StudentT(degreesOfFreedom);
    }

    private static BigDecimal certainty(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
