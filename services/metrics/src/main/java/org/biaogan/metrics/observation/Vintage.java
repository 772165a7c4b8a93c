package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.Instant;
import org.biaogan.metrics.indicator.Measure;

/**
 * One version in the history of an observation: what was known between two instants, and why it changed.
 *
 * @param knownTo null while it holds, seen from the instant that was asked for
 */
public record Vintage(
        String period,
        Measure measure,
        BigDecimal value,
        ObservationStatus status,
        String reason,
        String recordedBy,
        Instant knownFrom,
        Instant knownTo) {

    static Vintage of(Observation version, Instant asOf) {
        return new Vintage(
                version.period,
                version.measure,
                version.value,
                version.status,
                version.reason,
                version.recordedBy,
                version.knownFrom,
                version.knownTo == null || version.knownTo.isAfter(asOf) ? null : version.knownTo);
    }
}
