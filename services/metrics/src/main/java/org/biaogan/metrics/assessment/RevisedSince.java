package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.metrics.observation.Vintage;

/**
 * How many numbers have been revised since an instant (此后修订数): those of which something else was known then.
 *
 * @param count among the vintages told
 */
public record RevisedSince(long count, OffsetDateTime since) {

    static RevisedSince among(List<Vintage> vintages, Instant since, ZoneId zone) {
        long revised = vintages.stream()
                .collect(
                        Collectors.groupingBy(version -> List.of(version.period(), version.measure(), version.basis())))
                .values()
                .stream()
                .filter(versions -> isRevised(versions, since))
                .count();
        return new RevisedSince(revised, since.atZone(zone).toOffsetDateTime());
    }

    private static boolean isRevised(Collection<Vintage> versions, Instant since) {
        return versions.stream().anyMatch(version -> version.knownFrom().isAfter(since))
                && versions.stream().anyMatch(version -> !version.knownFrom().isAfter(since));
    }
}
