package org.biaogan.dashboard.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as they are read on a page or in a sheet: rounded here, once, half-up, from the unrounded value, so that 13.8245 is
 * never shown as 13.9. No digit grouping: the same digits stand on the page, in the sheet and in the service's answer.
 */
public final class FigureText {

    /** Stands where there is nothing to show. */
    public static final String NONE = "—";

    private static final int PERCENT_DECIMALS = 1;
    private static final int MOST_DECIMALS = 6;

    private FigureText() {}

    /** The value with the indicator's decimals, or a dash. */
    public static String value(BigDecimal value, int decimals) {
        return value == null ? NONE : rounded(value, decimals);
    }

    /** A percentage with one decimal and its sign of per cent, or a dash. */
    public static String percent(BigDecimal percent) {
        return percent == null ? NONE : rounded(percent, PERCENT_DECIMALS) + "%";
    }

    /** Percentage points with one decimal and always a sign, but none on zero: {@code +13.8}, {@code 0.0}. */
    public static String points(BigDecimal points) {
        return signed(points, PERCENT_DECIMALS);
    }

    /** As {@link #points} with other decimals, for places and for distances in the indicator's own unit. */
    public static String signed(BigDecimal value, int decimals) {
        if (value == null) {
            return NONE;
        }
        String digits = rounded(value, decimals);
        return new BigDecimal(digits).signum() > 0 ? "+" + digits : digits;
    }

    /** With as many digits as it takes, at most six after the point, for who wants to compute again. */
    public static String exact(BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        BigDecimal rounded = value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** Bare digits for a sheet: empty where there is no value. */
    public static String digits(BigDecimal value, int decimals) {
        return value == null ? "" : rounded(value, decimals);
    }

    private static String rounded(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }
}
