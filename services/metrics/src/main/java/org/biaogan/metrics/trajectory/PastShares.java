package org.biaogan.metrics.trajectory;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;

/**
 * How far a cumulative series had come by each period of the five years before a target's year (往年同期累计占比). A year
 * counts for a period when its year to date there and at the year's end are both known and the latter is above zero;
 * other periods of it may be missing.
 *
 * @param shares of one year and period each, the latest year first
 */
public record PastShares(List<PastShare> shares) {

    /** No further back than this, as the season itself changes. */
    public static final int YEARS = 5;

    /** The share of its year reached by the end of a month, 1 to 12. */
    public record PastShare(int year, int month, BigDecimal share) {}

    /**
     * Reads them from a series.
     *
     * @param yearToDate of a period, null where it is unknown
     */
    public static PastShares before(int year, Frequency frequency, Function<TimePeriod, BigDecimal> yearToDate) {
        List<PastShare> shares = new ArrayList<>();
        for (int past = year - 1; past >= year - YEARS; past--) {
            BigDecimal total = yearToDate.apply(TimePeriod.ofYear(past).last(frequency));
            if (total != null && total.signum() > 0) {
                shares.addAll(ofYear(past, frequency, total, yearToDate));
            }
        }
        return new PastShares(List.copyOf(shares));
    }

    /** The usable years for a month, the latest first. */
    public List<YearShare> at(int month) {
        return shares.stream()
                .filter(past -> past.month() == month)
                .map(past -> new YearShare(past.year(), past.share()))
                .toList();
    }

    private static List<PastShare> ofYear(
            int year, Frequency frequency, BigDecimal total, Function<TimePeriod, BigDecimal> yearToDate) {
        List<PastShare> shares = new ArrayList<>();
        for (TimePeriod period : TimePeriod.periodsOfYear(year, frequency)) {
            BigDecimal reached = yearToDate.apply(period);
            if (reached != null) {
                shares.add(new PastShare(year, period.endMonth(), reached.divide(total, DECIMAL128)));
            }
        }
        return shares;
    }
}
