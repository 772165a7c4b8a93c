package org.biaogan.metrics.light;

import java.math.BigDecimal;

/**
 * A place where the line of numbers is cut: just before a number, just after it, or at one of the two ends. With cuts
 * for ends, intervals that include a bound and intervals that do not are compared alike.
 *
 * @param end −1 before all numbers, 1 after all, 0 at one
 * @param at null at an end
 */
record Cut(int end, BigDecimal at, boolean after) implements Comparable<Cut> {

    static final Cut BEFORE_ALL = new Cut(-1, null, false);
    static final Cut AFTER_ALL = new Cut(1, null, false);

    static Cut before(BigDecimal number) {
        return new Cut(0, number, false);
    }

    static Cut after(BigDecimal number) {
        return new Cut(0, number, true);
    }

    @Override
    public int compareTo(Cut other) {
        if (end != 0 || other.end != 0) {
            return Integer.compare(end, other.end);
        }
        int byNumber = at.compareTo(other.at);
        return byNumber != 0 ? byNumber : Boolean.compare(after, other.after);
    }

    /** As the beginning of what follows. */
    String opening() {
        return end != 0 ? "(-∞" : (after ? "(" : "[") + at.toPlainString();
    }

    /** As the end of what precedes. */
    String closing() {
        return end != 0 ? "+∞)" : at.toPlainString() + (after ? "]" : ")");
    }
}
