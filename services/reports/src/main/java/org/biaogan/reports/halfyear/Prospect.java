package org.biaogan.reports.halfyear;

import org.biaogan.reports.metrics.Standing;

/** A line of the outlook: where an indicator's year is likely to end, and what the months left have to bring. */
record Prospect(
        int number,
        String name,
        String size,
        String unitOfMeasure,
        Cell target,
        Cell forecast,
        Cell interval,
        Cell probability,
        Cell remaining,
        String remainingMonths,
        Cell requiredPerMonth,
        Cell requiredGrowth,
        String responsible) {

    /** Whether there is a rest of the year to speak of. */
    static boolean isAhead(Standing standing) {
        boolean monthsLeft = standing.remainingMonths() != null && standing.remainingMonths() > 0;
        return monthsLeft && (standing.remaining() != null || standing.forecast() != null);
    }

    static Prospect of(int number, Standing standing, boolean linked) {
        Cell.Maker cells = new Cell.Maker(standing, linked);
        String name = standing.indicatorName() + (standing.isCeiling() ? "（控制上限）" : "");
        return new Prospect(
                number,
                name,
                MainRow.size(name),
                Shown.orDash(standing.unitOfMeasure()),
                Line.target(standing, cells),
                cells.of(Field.FORECAST, value -> Shown.number(value, standing.decimals())),
                cells.between(
                        Field.FORECAST_LOW, Field.FORECAST_HIGH, value -> Shown.number(value, standing.decimals())),
                cells.of(Field.PROBABILITY, Shown::probability),
                cells.of(Field.REMAINING, value -> Shown.number(value, standing.decimals())),
                Shown.orDash(standing.remainingMonths()),
                cells.of(Field.PER_MONTH, value -> Shown.number(value, standing.decimals())),
                cells.of(Field.REQUIRED_GROWTH, Shown::growth),
                LagRow.names(standing.responsible()));
    }
}
