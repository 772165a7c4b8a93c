package org.biaogan.metrics.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Page;

/**
 * What is asked.
 *
 * @param until empty for now
 * @param period empty for the last due one of each indicator, then and now, and for the numbers of all periods
 * @param units empty for all; those below them are included
 * @param responsible an official's code; null for all
 * @param project a project's code, of which only deeds tell; null for all
 * @param kinds empty for all
 */
public record ChangeQuestion(
        Instant since,
        Optional<Instant> until,
        Optional<TimePeriod> period,
        List<String> units,
        String responsible,
        String project,
        Set<ChangeKind> kinds,
        Page page) {

    boolean wants(ChangeKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    boolean wantsFigures() {
        return project == null && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> !kind.isDeed()));
    }

    boolean wantsDeeds() {
        return kinds.isEmpty() || kinds.stream().anyMatch(ChangeKind::isDeed);
    }

    /** Empty for all. */
    List<DeedKind> deedKinds() {
        return kinds.stream().filter(ChangeKind::isDeed).map(ChangeKind::deed).toList();
    }
}
