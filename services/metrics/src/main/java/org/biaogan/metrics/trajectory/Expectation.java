package org.biaogan.metrics.trajectory;

import java.math.BigDecimal;
import java.util.List;

/**
 * The share of a year's target due by one period's end (应达进度), and how it was found.
 *
 * @param share unrounded in DECIMAL128
 * @param kind the shape used, which is linear where the one asked for could not be
 * @param note how it was found, or why it is not the shape asked for; null where that goes without saying
 * @param past the shares of the past years it was taken from, the latest first; empty where there are none
 */
public record Expectation(BigDecimal share, Trajectory.Kind kind, Note note, List<YearShare> past) {

    /** One that nothing but the calendar, or points agreed on, lead to. */
    static Expectation plain(BigDecimal share, Trajectory.Kind kind, Note note) {
        return new Expectation(share, kind, note, List.of());
    }

    /** The past years used, the latest first. */
    public List<Integer> years() {
        return past.stream().map(YearShare::year).toList();
    }
}
