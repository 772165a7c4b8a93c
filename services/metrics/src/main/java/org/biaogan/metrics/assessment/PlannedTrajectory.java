package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.target.TrajectoryChoice;

/**
 * A trajectory to look at before a target is set on it.
 *
 * @param year the target's
 * @param trajectory LINEAR where absent
 * @param value the target's; without it only shares are shown
 * @param low the lower end of a range, which no trajectory leads to; absent for a value
 * @param high its upper end
 * @param base of a stock; its own value at the end of the year before, where absent
 */
public record PlannedTrajectory(
        String indicator,
        String unit,
        Integer year,
        TrajectoryChoice trajectory,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal base) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    TrajectoryChoice choice() {
        return TrajectoryChoice.orLinear(trajectory);
    }

    boolean isRange() {
        return low != null || high != null;
    }

    Requirements requirements() {
        return choice().check("trajectory", new Requirements())
                .code("indicator", indicator)
                .code("unit", unit)
                .given("year", year)
                .rule(
                        year == null || year >= FIRST_YEAR && year <= LAST_YEAR,
                        "year",
                        "OUT_OF_RANGE",
                        "'year' must be from %d to %d.".formatted(FIRST_YEAR, LAST_YEAR))
                .rule(
                        value == null || !isRange(),
                        "value",
                        "VALUE_OR_RANGE",
                        "A target has a value or a range, not both.")
                .rule(!isRange() || low != null, "low", "REQUIRED", "A range needs its lower end.")
                .rule(!isRange() || high != null, "high", "REQUIRED", "A range needs its upper end.")
                .rule(
                        low == null || high == null || low.compareTo(high) <= 0,
                        "low",
                        "LOW_ABOVE_HIGH",
                        "'low' must not be above 'high'.");
    }
}
