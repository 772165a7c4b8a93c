package org.biaogan.metrics.baseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What a project is planned to be (计划): its days and its money. Words about goals are no part of it, so a better
 * wording is no re-planning.
 *
 * @param production the day on which production is to begin
 * @param investment in all; null while unknown
 * @param years by year, the money to be completed in it; a year with only a goal in words is left out
 */
public record Plan(
        LocalDate start,
        LocalDate completion,
        LocalDate production,
        BigDecimal investment,
        Map<Integer, BigDecimal> years) {

    /** Whether both plan the same, however many zeros their amounts end in. */
    public boolean isSameAs(Plan other) {
        return Objects.equals(start, other.start)
                && Objects.equals(completion, other.completion)
                && Objects.equals(production, other.production)
                && areEqual(investment, other.investment)
                && years.keySet().equals(other.years.keySet())
                && years.keySet().stream().allMatch(year -> areEqual(years.get(year), other.years.get(year)));
    }

    private static boolean areEqual(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
