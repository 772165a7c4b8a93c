package org.biaogan.dashboard.lightrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.biaogan.dashboard.assessment.Standing;

/** What gets one light (档): bounds of the deviation, conditions on other quantities, and months in a row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Band(
        String light,
        BigDecimal from,
        BigDecimal to,
        boolean fromExclusive,
        boolean toInclusive,
        List<Condition> when,
        InARow inARow) {

    Band {
        when = when == null ? List.of() : when;
    }

    /** That another quantity lies within bounds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Condition(Quantity quantity, BigDecimal from, BigDecimal to, boolean fromExclusive, boolean toInclusive) {

        static Condition of(Quantity quantity, Bounds bounds) {
            return new Condition(quantity, bounds.from(), bounds.to(), bounds.fromExclusive(), bounds.toInclusive());
        }

        Bounds bounds() {
            return new Bounds(from, to, fromExclusive, toInclusive);
        }
    }

    /** That a quantity lay within bounds month after month (连续若干月). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InARow(
            int months, Quantity quantity, BigDecimal from, BigDecimal to, boolean fromExclusive, boolean toInclusive) {

        static InARow of(int months, Quantity quantity, Bounds bounds) {
            return new InARow(
                    months, quantity, bounds.from(), bounds.to(), bounds.fromExclusive(), bounds.toInclusive());
        }

        Quantity asked() {
            return quantity == null ? Quantity.DEVIATION : quantity;
        }

        Bounds bounds() {
            return new Bounds(from, to, fromExclusive, toInclusive);
        }
    }

    Standing standing() {
        return Standing.valueOf(light);
    }

    /** Of the deviation. */
    Bounds bounds() {
        return new Bounds(from, to, fromExclusive, toInclusive);
    }

    /** Of another quantity; none where it is not asked about. */
    Bounds bounds(Quantity quantity) {
        return when.stream()
                .filter(condition -> condition.quantity() == quantity)
                .map(Condition::bounds)
                .findFirst()
                .orElse(Bounds.NONE);
    }
}
