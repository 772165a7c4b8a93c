package org.biaogan.metrics.comparison;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The middle of some numbers (中位数); of an even number of them, halfway between the two in the middle. */
public final class Median {

    private Median() {}

    public static Optional<BigDecimal> of(Collection<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return Optional.of(lower.add(upper).divide(BigDecimal.valueOf(2), DECIMAL128));
    }
}
