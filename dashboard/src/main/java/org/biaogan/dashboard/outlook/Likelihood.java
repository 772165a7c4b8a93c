package org.biaogan.dashboard.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A probability in plain words (可能性), as nobody decides by two digits. */
public enum Likelihood {
    ALMOST_CERTAIN("0.95"),
    LIKELY("0.8"),
    RATHER_LIKELY("0.55"),
    EVEN("0.45"),
    RATHER_UNLIKELY("0.2"),
    UNLIKELY("0.05"),
    ALMOST_IMPOSSIBLE("0");

    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.01");
    private static final BigDecimal MOST_SHOWN = new BigDecimal("0.99");

    private final BigDecimal from;

    Likelihood(String from) {
        this.from = new BigDecimal(from);
    }

    /** By the probability itself, not its rounding. */
    static Likelihood of(BigDecimal probability) {
        for (Likelihood word : values()) {
            if (probability.compareTo(word.from) >= 0) {
                return word;
            }
        }
        return ALMOST_IMPOSSIBLE;
    }

    /** In whole per cent; never 0 or 100, which no forecast can promise. */
    static String percent(BigDecimal probability) {
        if (probability.compareTo(LEAST_SHOWN) < 0) {
            return "<1%";
        }
        if (probability.compareTo(MOST_SHOWN) > 0) {
            return ">99%";
        }
        return probability.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }
}
