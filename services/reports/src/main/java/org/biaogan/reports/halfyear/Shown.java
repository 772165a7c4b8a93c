package org.biaogan.reports.halfyear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.biaogan.reports.metrics.Standing;

/** Figures as a reader sees them: rounded once, half-up, the same in every locale. */
final class Shown {

    static final String NOT_APPLICABLE = "—";
    private static final int PERCENT_DECIMALS = 1;
    private static final BigDecimal LEAST_PROBABILITY = new BigDecimal("0.01");
    private static final BigDecimal MOST_PROBABILITY = new BigDecimal("0.99");

    private Shown() {}

    static String number(BigDecimal value, int decimals) {
        return value == null
                ? NOT_APPLICABLE
                : value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    static String percentage(BigDecimal percent) {
        return percent == null ? NOT_APPLICABLE : number(percent, PERCENT_DECIMALS) + "%";
    }

    /** A share of one in whole per cent; never 0 or 100, which no forecast can promise. */
    static String probability(BigDecimal probability) {
        if (probability == null) {
            return NOT_APPLICABLE;
        }
        if (probability.compareTo(LEAST_PROBABILITY) < 0) {
            return "<1%";
        }
        return probability.compareTo(MOST_PROBABILITY) > 0 ? ">99%" : number(probability.movePointRight(2), 0) + "%";
    }

    static String growth(BigDecimal percent) {
        return number(percent, PERCENT_DECIMALS);
    }

    static String signed(BigDecimal value, int decimals) {
        String shown = number(value, decimals);
        return value != null && new BigDecimal(shown).signum() > 0 ? "+" + shown : shown;
    }

    static String target(Standing standing) {
        if (standing.target() != null) {
            return number(standing.target(), standing.decimals());
        }
        return standing.hasTarget()
                ? number(standing.low(), standing.decimals()) + "～" + number(standing.high(), standing.decimals())
                : NOT_APPLICABLE;
    }

    /** The deviation with its sign; places and natural units are named, points are the column's own. */
    static String deviation(Standing standing) {
        return deviation(standing, value -> value, "");
    }

    /** The deviation in a sentence: without its sign, always with its unit. */
    static String distance(Standing standing) {
        return deviation(standing, BigDecimal::abs, "个百分点").replaceFirst("^\\+", "");
    }

    private static String deviation(Standing standing, Function<BigDecimal, BigDecimal> form, String points) {
        if (standing.deviation() == null) {
            return NOT_APPLICABLE;
        }
        BigDecimal deviation = form.apply(standing.deviation());
        return switch (String.valueOf(standing.deviationUnit())) {
            case "PLACES" -> signed(deviation, 0) + "位";
            case "UNIT" -> signed(deviation, standing.decimals()) + standing.unitOfMeasure();
            default -> signed(deviation, PERCENT_DECIMALS) + points;
        };
    }

    static String orDash(Object value) {
        return value == null || value.toString().isBlank() ? NOT_APPLICABLE : value.toString();
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
