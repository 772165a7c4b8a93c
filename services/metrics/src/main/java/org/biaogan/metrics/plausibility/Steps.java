package org.biaogan.metrics.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The steps from one year to the next. */
final class Steps {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Three robust standard deviations, in median distances from the median. */
    private static final BigDecimal THREE_DEVIATIONS = new BigDecimal("4.4478");

    private static final BigDecimal WIDENING = new BigDecimal("1.5");
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.1");
    private static final int ENOUGH_TO_BE_ROBUST = 4;

    private final List<BigDecimal> steps = new ArrayList<>();

    /** @param years the newest first; null where unknown */
    Steps(List<BigDecimal> years, Method method) {
        for (int i = 0; i + 1 < years.size(); i++) {
            BigDecimal later = years.get(i);
            BigDecimal earlier = years.get(i + 1);
            if (later != null && earlier != null) {
                steps.add(
                        method == Method.RATIO
                                ? later.divide(earlier, MathContext.DECIMAL128)
                                : later.subtract(earlier));
            }
        }
    }

    int size() {
        return steps.size();
    }

    BigDecimal median() {
        return median(steps);
    }

    /** How far a step may lie from the median; a tenth of the size at least. */
    BigDecimal margin(BigDecimal size) {
        BigDecimal median = median();
        List<BigDecimal> distances =
                steps.stream().map(step -> step.subtract(median).abs()).toList();
        BigDecimal usual = steps.size() < ENOUGH_TO_BE_ROBUST
                ? Collections.max(distances).multiply(WIDENING)
                : median(distances).multiply(THREE_DEVIATIONS, MathContext.DECIMAL128);
        return usual.max(size.multiply(LEAST_SHARE));
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return lower.add(upper).divide(TWO, MathContext.DECIMAL128);
    }
}
