package org.biaogan.metrics.comparison;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** The plain mean of some numbers (简单平均); empty of none. */
public final class Mean {

    private Mean() {}

    public static Optional<BigDecimal> of(Collection<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), DECIMAL128));
    }
}
