package org.biaogan.reports.halfyear;

import org.biaogan.reports.metrics.Standing;

/** A line of version 2's list of what is behind: how far, by which version of which rule, and who has to act. */
record Lag(
        int number,
        String name,
        Stand stand,
        Cell deviation,
        String unitOfMeasure,
        Cell remaining,
        String rule,
        String reason,
        String responsible) {

    static Lag of(int number, Standing standing, boolean linked) {
        Cell.Maker cells = new Cell.Maker(standing, linked);
        return new Lag(
                number,
                standing.indicatorName(),
                Stand.of(standing),
                cells.of(Field.DEVIATION, value -> Shown.deviation(standing)),
                Shown.orDash(standing.unitOfMeasure()),
                cells.of(Field.REMAINING, value -> Shown.number(value, standing.decimals())),
                Line.rule(standing),
                Shown.orDash(standing.lightReason()),
                LagRow.names(standing.responsible()));
    }
}
