package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.Instant;
import org.biaogan.metrics.indicator.Measure;

/**
 * What of an observation is known at one instant and was not, or was otherwise, at an earlier one.
 *
 * @param before the value known at the earlier instant; null where there was none
 * @param recordedBefore since when that one was known; null where nothing was known of the period
 * @param reason why the last version was recorded; may be null for a first one
 */
public record ObservationChange(
        String indicator,
        String unit,
        String period,
        Measure measure,
        BigDecimal before,
        Instant recordedBefore,
        BigDecimal after,
        String reason,
        String recordedBy,
        Instant knownFrom) {

    /** Whether something was known before. */
    public boolean isRevision() {
        return recordedBefore != null;
    }
}
