package org.biaogan.metrics.light;

import java.math.BigDecimal;

/**
 * Where one period stood.
 *
 * @param months it stands for: 3 for a quarter, 2 for a February that carries its January
 * @param deviation null where it is unknown
 * @param actual null where it is unknown
 */
public record Reached(int months, BigDecimal deviation, BigDecimal actual) {

    BigDecimal value(Quantity quantity) {
        return quantity == Quantity.ACTUAL ? actual : deviation;
    }
}
