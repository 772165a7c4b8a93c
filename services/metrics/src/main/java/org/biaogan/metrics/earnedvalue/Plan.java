package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a project has set out to do (计划): dates, the whole investment, and the investment of each year.
 *
 * @param start the first day of work; null where none is planned
 * @param completion the last day of work; null where none is planned
 * @param total the whole investment; null where unknown
 * @param years investment planned by year, in the same money
 */
public record Plan(LocalDate start, LocalDate completion, BigDecimal total, Map<Integer, BigDecimal> years) {

    public Plan {
        years = new TreeMap<>(years);
        years.values().removeIf(amount -> amount == null);
    }

    /** Whether time can be measured against it: it begins, it ends, and in that order. */
    public boolean isTimed() {
        return start != null && completion != null && !completion.isBefore(start);
    }

    /**
     * The share of its time gone by the evening of a day (序时), in per cent: days since the start / days from start to
     * completion, both ends included; 0 before, 100 after. Null where the plan is not timed.
     */
    public BigDecimal timeShare(LocalDate day) {
        return isTimed() ? Share.ofDays(start, completion, day) : null;
    }

    /**
     * Investment planned by the evening of a day: the plans of the years before, and of the day's year the share of those
     * of its days that lie within the time of work. Null where no year has a plan.
     */
    public BigDecimal investmentBy(LocalDate day) {
        if (years.isEmpty()) {
            return null;
        }
        return years.entrySet().stream()
                .map(year -> partOf(year.getKey(), year.getValue(), day))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@link #investmentBy} as a share of the whole investment, in per cent; null where either is unknown. */
    public BigDecimal investmentShare(LocalDate day) {
        return Share.of(investmentBy(day), total);
    }

    /** What is planned for a year; null where nothing is. */
    public BigDecimal ofYear(int year) {
        return years.get(year);
    }

    private BigDecimal partOf(int year, BigDecimal amount, LocalDate day) {
        LocalDate first = later(LocalDate.of(year, 1, 1), start);
        LocalDate last = earlier(LocalDate.of(year, 12, 31), completion);
        boolean worksThen = !last.isBefore(first) && first.getYear() == year && last.getYear() == year;
        BigDecimal share = worksThen
                ? Share.ofDays(first, last, day)
                : Share.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), day);
        return amount.multiply(share).divide(Share.WHOLE, MathContext.DECIMAL128);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || other.isAfter(one) ? one : other;
    }
}
