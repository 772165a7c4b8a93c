package org.biaogan.metrics.target;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.metrics.rest.Requirements;

/**
 * The trajectory a target is set on (序时进度的口径).
 *
 * @param kind LINEAR where absent
 * @param points for CUSTOM only: months rising, percents never falling, the last in December with 100; the way between
 *     two of them is straight, and begins at nothing
 */
public record TrajectoryChoice(TrajectoryKind kind, List<TrajectoryPoint> points) {

    /** What holds where nothing is said. */
    public static final TrajectoryChoice LINEAR = new TrajectoryChoice(TrajectoryKind.LINEAR, null);

    private static final int DECEMBER = 12;
    private static final int MOST_DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** This choice, or a linear one where nothing was chosen. */
    public static TrajectoryChoice orLinear(TrajectoryChoice choice) {
        if (choice == null) {
            return LINEAR;
        }
        return choice.kind == null ? new TrajectoryChoice(TrajectoryKind.LINEAR, choice.points) : choice;
    }

    /** The points that it is made of; null unless it is CUSTOM. */
    StoredPoints stored() {
        return kind == TrajectoryKind.CUSTOM ? new StoredPoints(points) : null;
    }

    /** Names every point that is out of order, below the field that holds this choice. */
    public Requirements check(String field, Requirements requirements) {
        String list = field + ".points";
        boolean given = points != null && !points.isEmpty();
        requirements
                .rule(
                        kind != TrajectoryKind.CUSTOM || given,
                        list,
                        "REQUIRED",
                        "A trajectory of its own needs its points.")
                .rule(
                        kind == TrajectoryKind.CUSTOM || !given,
                        list,
                        "CUSTOM_ONLY",
                        "Only a CUSTOM trajectory has points.");
        if (given) {
            checkPoints(list, requirements);
        }
        return requirements;
    }

    private void checkPoints(String list, Requirements requirements) {
        TrajectoryPoint before = new TrajectoryPoint(0, BigDecimal.ZERO);
        boolean complete = true;
        for (int i = 0; i < points.size(); i++) {
            TrajectoryPoint point = points.get(i);
            String at = list + "[" + i + "]";
            if (!isComplete(at, point, requirements)) {
                complete = false;
                continue;
            }
            checkOrder(at, before, point, requirements);
            before = point;
        }
        if (complete) {
            checkEnd(list + "[" + (points.size() - 1) + "]", before, requirements);
        }
    }

    private static boolean isComplete(String at, TrajectoryPoint point, Requirements requirements) {
        requirements
                .given(at + ".month", point == null ? null : point.month())
                .given(at + ".percent", point == null ? null : point.percent());
        return point != null && point.month() != null && point.percent() != null;
    }

    private static void checkOrder(
            String at, TrajectoryPoint before, TrajectoryPoint point, Requirements requirements) {
        boolean inYear = point.month() >= 1 && point.month() <= DECEMBER;
        boolean isShare = point.percent().signum() >= 0
                && point.percent().compareTo(HUNDRED) <= 0
                && (point.percent().signum() == 0
                        || point.percent().stripTrailingZeros().scale() <= MOST_DECIMALS);
        requirements
                .rule(inYear, at + ".month", "OUT_OF_RANGE", "'month' must be from 1 to 12.")
                .rule(
                        !inYear || point.month() > before.month(),
                        at + ".month",
                        "NOT_RISING",
                        "Each point is of a later month than the one before.")
                .rule(
                        isShare,
                        at + ".percent",
                        "OUT_OF_RANGE",
                        "'percent' must be from 0 to 100, with at most 12 digits after the point.")
                .rule(
                        !isShare || point.percent().compareTo(before.percent()) >= 0,
                        at + ".percent",
                        "FALLING",
                        "The cumulative share never falls.");
    }

    private static void checkEnd(String at, TrajectoryPoint last, Requirements requirements) {
        requirements
                .rule(last.month() == DECEMBER, at + ".month", "YEAR_NOT_ENDED", "The last point is of month 12.")
                .rule(
                        last.percent().compareTo(HUNDRED) == 0,
                        at + ".percent",
                        "TARGET_NOT_REACHED",
                        "The last point has 100 per cent.");
    }
}
