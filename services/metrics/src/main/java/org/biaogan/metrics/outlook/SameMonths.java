package org.biaogan.metrics.outlook;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.biaogan.metrics.period.TimePeriod;

/**
 * What the months still to come brought in past years (往年同期剩余月份). Better evidence than any single month, as a year's end
 * is seldom like its middle.
 *
 * @param lastYear year's end less the same period of last year, counted towards the aim; null where unknown or not above
 *     zero, and then nothing else is known
 * @param best the best of the last five years
 * @param soFar this year's number as a multiple of last year's at the same period (今年以来); null for a stock, or where
 *     either is not above zero
 * @param bestGrowth the best multiple that these months came to on the year before; null for a stock, or where no two
 *     years follow on each other
 */
public record SameMonths(BigDecimal lastYear, BigDecimal best, BigDecimal soFar, BigDecimal bestGrowth) {

    private static final SameMonths UNKNOWN = new SameMonths(null, null, null, null);

    /**
     * Reads them from a series.
     *
     * @param number of a period, the year to date or the stock; null where it is unknown
     */
    public static SameMonths of(Aim aim, TimePeriod period, Function<TimePeriod, BigDecimal> number) {
        Map<Integer, BigDecimal> rests = new TreeMap<>();
        for (int ago = 1; ago <= PastYears.MOST; ago++) {
            BigDecimal then = number.apply(period.plusYears(-ago));
            BigDecimal end = number.apply(yearEnd(period.plusYears(-ago)));
            BigDecimal rest = then == null || end == null ? null : aim.towards(end.subtract(then));
            if (isPositive(rest)) {
                rests.put(period.year() - ago, rest);
            }
        }
        BigDecimal lastYear = rests.get(period.year() - 1);
        if (lastYear == null) {
            return UNKNOWN;
        }
        BigDecimal best = rests.values().stream().reduce(aim::better).orElseThrow();
        return aim.isStock()
                ? new SameMonths(lastYear, best, null, null)
                : new SameMonths(lastYear, best, soFar(period, number), bestGrowth(aim, rests));
    }

    public boolean areKnown() {
        return lastYear != null;
    }

    /** (what remains ÷ what the same months brought last year − 1) × 100; null where nothing remains or is known. */
    public BigDecimal requiredGrowthPercent(BigDecimal remaining) {
        return areKnown() && isPositive(remaining) ? percent(remaining.divide(lastYear, DECIMAL128)) : null;
    }

    /** Growth of the year so far on the same period of last year, in per cent; null where unknown. */
    public BigDecimal growthSoFarPercent() {
        return soFar == null ? null : percent(soFar);
    }

    /** The best growth that these months came to, in per cent; null where unknown. */
    public BigDecimal bestGrowthPercent() {
        return bestGrowth == null ? null : percent(bestGrowth);
    }

    /** What they would bring at this year's growth so far; null where that is unknown. */
    BigDecimal atGrowthSoFar() {
        return soFar == null ? null : lastYear.multiply(soFar);
    }

    /** The best they ever brought, in amount or by growth. */
    BigDecimal atTheirBest(Aim aim) {
        return bestGrowth == null ? best : aim.better(best, lastYear.multiply(bestGrowth));
    }

    static BigDecimal percent(BigDecimal multiple) {
        return multiple.subtract(BigDecimal.ONE).movePointRight(2);
    }

    private static BigDecimal soFar(TimePeriod period, Function<TimePeriod, BigDecimal> number) {
        BigDecimal now = number.apply(period);
        BigDecimal then = number.apply(period.previousYear());
        return isPositive(now) && isPositive(then) ? now.divide(then, DECIMAL128) : null;
    }

    private static BigDecimal bestGrowth(Aim aim, Map<Integer, BigDecimal> rests) {
        return rests.keySet().stream()
                .filter(year -> rests.containsKey(year - 1))
                .map(year -> rests.get(year).divide(rests.get(year - 1), DECIMAL128))
                .reduce(aim::better)
                .orElse(null);
    }

    private static TimePeriod yearEnd(TimePeriod period) {
        return period.frequency().map(period::yearEnd).orElseGet(() -> TimePeriod.ofYear(period.year()));
    }

    private static boolean isPositive(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
