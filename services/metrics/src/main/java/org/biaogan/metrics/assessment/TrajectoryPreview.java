package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.trajectory.Trajectory;

/**
 * How a trajectory would run through a year.
 *
 * @param asked the kind looked at
 * @param kind the kind used; LINEAR only where no period before the year's end could do with the one asked for
 * @param note how it was found, what about it is not as asked, or that it has no effect, as on growth, ratios, ranks and
 *     ranges; null where that goes without saying
 * @param years the past years that any period was taken from, the latest first
 */
public record TrajectoryPreview(
        Trajectory.Kind asked,
        Trajectory.Kind kind,
        String note,
        String noteEn,
        List<Integer> years,
        List<Point> points) {

    /**
     * One period of the year.
     *
     * @param kind the kind used here
     * @param expectedPercent of the target; null where the period asks for nothing on its own, as a January included in
     *     February, or where targets of the indicator are not reached by shares
     * @param expectedValue the same in the indicator's unit of measure; null where no value was given
     * @param years what past years had reached by then, the latest first
     */
    public record Point(
            String period,
            Trajectory.Kind kind,
            BigDecimal expectedPercent,
            BigDecimal expectedValue,
            List<PastYear> years) {}

    /** How much of its own total a past year had reached, in per cent. */
    public record PastYear(int year, BigDecimal percent) {}
}
