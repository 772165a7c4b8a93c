package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.biaogan.metrics.observation.Vintage;

/**
 * How many numbers have been corrected since an instant (此后修订数): those of which a version that could be seen ended after
 * it, whether that version was known then or became known later.
 *
 * @param count among the vintages told; a number corrected twice counts once
 */
public record RevisedSince(long count, OffsetDateTime since) {

    static RevisedSince among(List<Vintage> vintages, Instant since, ZoneId zone) {
        long revised = vintages.stream()
                .filter(version -> endedAfter(version, since))
                .map(version -> List.of(version.period(), version.measure(), version.basis()))
                .distinct()
                .count();
        return new RevisedSince(revised, since.atZone(zone).toOffsetDateTime());
    }

    private static boolean endedAfter(Vintage version, Instant since) {
        return version.knownTo() != null && version.knownTo().isAfter(since);
    }
}
