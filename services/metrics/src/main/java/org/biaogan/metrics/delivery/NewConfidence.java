package org.biaogan.metrics.delivery;

import org.biaogan.metrics.rest.Requirements;

/**
 * A reviewer's confidence as a caller states it.
 *
 * @param level 1 (very low) to 5 (very high)
 * @param reason what it rests on; always needed
 */
public record NewConfidence(Integer level, String reason) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    Requirements requirements() {
        return new Requirements()
                .given("level", level)
                .rule(
                        level == null || level >= LOWEST && level <= HIGHEST,
                        "level",
                        "OUT_OF_RANGE",
                        "'level' is 1 (very low) to 5 (very high).")
                .text("reason", reason);
    }
}
