package org.biaogan.metrics.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.biaogan.metrics.period.TimePeriod;

/**
 * The past years a forecast learns from (往年): of the five before it those in which the year to date is known, and above
 * zero, at both months. Other months may be missing.
 *
 * @param years the earliest first
 */
public record PastYears(List<PastYear> years) {

    /** No further back than this, as the season itself changes. */
    public static final int MOST = 5;

    /** One year alone would not say how much the season varies. */
    public static final int FEWEST = 2;

    public PastYears {
        years = List.copyOf(years);
    }

    /**
     * Reads them from a series.
     *
     * @param made the period a forecast is made at
     * @param until the period of the same year it is made for
     * @param yearToDate of a period, null where it is unknown
     */
    public static PastYears before(TimePeriod made, TimePeriod until, Function<TimePeriod, BigDecimal> yearToDate) {
        List<PastYear> years = new ArrayList<>();
        for (int ago = MOST; ago > 0; ago--) {
            BigDecimal reached = yearToDate.apply(made.plusYears(-ago));
            BigDecimal later = yearToDate.apply(until.plusYears(-ago));
            if (isPositive(reached) && isPositive(later)) {
                years.add(new PastYear(made.year() - ago, reached, later));
            }
        }
        return new PastYears(years);
    }

    public boolean areTooFew() {
        return years.size() < FEWEST;
    }

    /** The years themselves, the earliest first. */
    public List<Integer> numbers() {
        return years.stream().map(PastYear::year).toList();
    }

    /** Whether none of them fell between the two months, as sums of what cannot be negative never do. */
    boolean neverFell() {
        return years.stream().noneMatch(PastYear::fell);
    }

    double[] logShares() {
        return years.stream().mapToDouble(PastYear::logShare).toArray();
    }

    private static boolean isPositive(BigDecimal value) {
        return value != null && value.signum() > 0;
    }
}
