package org.biaogan.metrics.light;

import java.math.BigDecimal;

/** The numbers between two cuts (区间). */
record Interval(Cut low, Cut high) {

    static final Interval ALL = new Interval(Cut.BEFORE_ALL, Cut.AFTER_ALL);

    /** @param from null where it reaches down without end; to: null where it reaches up without end */
    static Interval of(BigDecimal from, BigDecimal to, boolean fromExclusive, boolean toInclusive) {
        return new Interval(
                from == null ? Cut.BEFORE_ALL : new Cut(0, from, fromExclusive),
                to == null ? Cut.AFTER_ALL : new Cut(0, to, toInclusive));
    }

    boolean covers(BigDecimal number) {
        return low.compareTo(Cut.before(number)) <= 0 && high.compareTo(Cut.after(number)) >= 0;
    }

    boolean isEmpty() {
        return low.compareTo(high) >= 0;
    }

    Interval and(Interval other) {
        return new Interval(
                low.compareTo(other.low) >= 0 ? low : other.low, high.compareTo(other.high) <= 0 ? high : other.high);
    }

    /** As mathematics writes it: a bracket for a bound that belongs, a parenthesis for one that does not. */
    @Override
    public String toString() {
        return low.opening() + ", " + high.closing();
    }
}
