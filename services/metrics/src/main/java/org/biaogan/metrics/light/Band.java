package org.biaogan.metrics.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What gets one light (档): bounds of the deviation, conditions on other quantities, months in a row; all must hold.
 *
 * @param light what it lights
 * @param from of the deviation; null where it reaches down without end; belongs to it unless {@code fromExclusive}
 * @param to of the deviation; null where it reaches up without end; does not belong to it unless {@code toInclusive}
 * @param when further conditions
 * @param inARow what must have held month after month; null for nothing
 */
public record Band(
        Light light,
        BigDecimal from,
        BigDecimal to,
        boolean fromExclusive,
        boolean toInclusive,
        List<Condition> when,
        InARow inARow) {

    public Band {
        when = when == null ? List.of() : List.copyOf(when);
    }

    public Band(Light light, BigDecimal from, BigDecimal to) {
        this(light, from, to, false, false, List.of(), null);
    }

    /** What takes all that the bands before it leave (其他). */
    public static Band otherwise(Light light) {
        return new Band(light, null, null);
    }

    public boolean takesTheRest() {
        return conditions().isEmpty() && inARow == null;
    }

    /** The conditions on the period at hand, the bounds of the deviation first. */
    public List<Condition> conditions() {
        Stream<Condition> bounds = from == null && to == null
                ? Stream.empty()
                : Stream.of(new Condition(Quantity.DEVIATION, from, to, fromExclusive, toInclusive));
        return Stream.concat(bounds, when.stream()).toList();
    }

    /** Where a quantity may lie. */
    Interval interval(Quantity quantity) {
        return conditions().stream()
                .filter(condition -> condition.quantity() == quantity)
                .map(Condition::interval)
                .reduce(Interval.ALL, Interval::and);
    }

    Truth in(LightInputs inputs) {
        Truth row = inARow == null ? Truth.YES : inARow.in(inputs);
        return Truth.all(Stream.concat(Stream.of(row), conditions().stream().map(condition -> condition.in(inputs))));
    }
}
