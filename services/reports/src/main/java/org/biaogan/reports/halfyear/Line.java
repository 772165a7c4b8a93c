package org.biaogan.reports.halfyear;

import java.util.List;
import org.biaogan.reports.metrics.Standing;

/** A line of version 2's main table: an indicator with all its figures, and the rule that gave its light. */
record Line(
        int number,
        String name,
        String size,
        String unitOfMeasure,
        Cell actual,
        Cell target,
        Cell completion,
        Cell expected,
        Cell deviation,
        Cell growth,
        Stand stand,
        String rule,
        String period,
        String releasedOn,
        String source) {

    private static final List<String> USUAL = List.of("A", "K");

    static Line of(int number, Standing standing, boolean linked) {
        Cell.Maker cells = new Cell.Maker(standing, linked);
        return new Line(
                number,
                standing.indicatorName(),
                MainRow.size(standing.indicatorName()),
                Shown.orDash(standing.unitOfMeasure()),
                cells.of(Field.ACTUAL, value -> Shown.number(value, standing.decimals()))
                        .marked(mark(standing)),
                target(standing, cells),
                cells.of(Field.COMPLETION, Shown::percentage),
                cells.of(Field.EXPECTED, Shown::percentage),
                cells.of(Field.DEVIATION, value -> Shown.deviation(standing)),
                cells.of(Field.GROWTH, Shown::growth).marked(Remarks.markOfGrowth(standing)),
                Stand.of(standing),
                rule(standing),
                Shown.orDash(standing.period()),
                Shown.orDash(standing.releasedOn()),
                Shown.orDash(standing.source()));
    }

    /** The number to be reached, or the range to stay in. */
    static Cell target(Standing standing, Cell.Maker cells) {
        return standing.target() == null && standing.hasTarget()
                ? cells.between(Field.LOW, Field.HIGH, value -> Shown.number(value, standing.decimals()))
                : cells.of(Field.TARGET, value -> Shown.number(value, standing.decimals()));
    }

    /** The version of the rule that gave the light; what has no light was judged by none. */
    static String rule(Standing standing) {
        Standing.LightRule rule = standing.lightRule();
        return standing.light() == null || rule == null
                ? Shown.NOT_APPLICABLE
                : rule.code() + " 第" + rule.version() + "版";
    }

    private static String mark(Standing standing) {
        String status = standing.status() == null || USUAL.contains(standing.status()) ? "" : standing.status();
        return standing.actual() == null ? status : status + Remarks.markOf(standing);
    }
}
