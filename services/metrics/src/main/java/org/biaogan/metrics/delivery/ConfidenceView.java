package org.biaogan.metrics.delivery;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reviewer's confidence in the delivery of a project as others see it.
 *
 * @param level 1 (very low) to 5 (very high)
 * @param word the same as a word
 * @param on the day it was stated
 * @param knownTo until when it held; null while it holds, seen from the instant asked for
 */
public record ConfidenceView(
        int version,
        int level,
        Confidence word,
        String reason,
        LocalDate on,
        String by,
        Instant knownFrom,
        Instant knownTo) {

    static ConfidenceView of(ConfidenceVersion version, Instant asOf) {
        return new ConfidenceView(
                version.version,
                version.level,
                Confidence.of(version.level),
                version.reason,
                version.onDay,
                version.recordedBy,
                version.knownFrom,
                version.knownTo == null || version.knownTo.isAfter(asOf) ? null : version.knownTo);
    }
}
