package org.biaogan.metrics.outlook;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.period.TimePeriod;

/**
 * How a method would have done on a series' own past (回测): each of the five years before, forecast at the same month only
 * from the years before it.
 *
 * @param items the earliest year first; empty where no past year had two before it, or nothing was open any more
 */
public record Backtest(List<Item> items) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    /**
     * One past year.
     *
     * @param linear the year-to-date carried on evenly: × 12 ÷ months elapsed
     */
    public record Item(int year, ForecastDistribution forecast, BigDecimal linear, BigDecimal actual) {

        /** (forecast ÷ actual − 1) × 100; above zero where the forecast was too high. */
        public BigDecimal errorPercent() {
            return Backtest.errorPercent(forecast.median(), actual);
        }

        public BigDecimal linearErrorPercent() {
            return Backtest.errorPercent(linear, actual);
        }

        /** Whether the interval held the actual. */
        public boolean within() {
            return actual.compareTo(forecast.low()) >= 0 && actual.compareTo(forecast.high()) <= 0;
        }
    }

    public Backtest {
        items = List.copyOf(items);
    }

    /**
     * Of forecasts made at one period for a later one of the same year.
     *
     * @param yearToDate of a period, null where it is unknown; the further back it knows, the more years there are
     */
    public static Backtest of(
            ForecastMethod method, TimePeriod made, TimePeriod until, Function<TimePeriod, BigDecimal> yearToDate) {
        List<Item> items = new ArrayList<>();
        int first = made.sameEndAs(until) ? 0 : PastYears.MOST;
        for (int ago = first; ago > 0; ago--) {
            TimePeriod then = made.plusYears(-ago);
            Forecast forecast = method.forecast(then, until.plusYears(-ago), yearToDate);
            BigDecimal actual = yearToDate.apply(until.plusYears(-ago));
            if (forecast.isPresent() && actual != null && actual.signum() > 0) {
                BigDecimal linear = yearToDate
                        .apply(then)
                        .multiply(MONTHS_A_YEAR)
                        .divide(BigDecimal.valueOf(then.monthsElapsed()), DECIMAL128);
                items.add(new Item(then.year(), forecast.distribution(), linear, actual));
            }
        }
        return new Backtest(items);
    }

    /** Mean of the sizes of the errors, in per cent; null without an item. */
    public BigDecimal meanAbsoluteErrorPercent() {
        return mean(items.stream().map(Item::errorPercent).toList());
    }

    /** The same of the year-to-date carried on evenly. */
    public BigDecimal linearMeanAbsoluteErrorPercent() {
        return mean(items.stream().map(Item::linearErrorPercent).toList());
    }

    /** How many of the intervals held the actual. */
    public int within() {
        return (int) items.stream().filter(Item::within).count();
    }

    private static BigDecimal errorPercent(BigDecimal forecast, BigDecimal actual) {
        return forecast.divide(actual, DECIMAL128).subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private static BigDecimal mean(List<BigDecimal> errors) {
        return errors.isEmpty()
                ? null
                : errors.stream()
                        .map(BigDecimal::abs)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(errors.size()), DECIMAL128);
    }
}
