package org.biaogan.metrics.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.observation.PendingCount;

/** How many figures wait for approval beside those that rows are made of (待审核). */
final class PendingCounts {

    static final PendingCounts NONE = new PendingCounts(List.of());

    private record Place(String indicator, String unit, LocalDate periodEnd) {}

    private final Map<Place, Long> counts = new HashMap<>();

    PendingCounts(Collection<PendingCount> found) {
        found.forEach(one -> counts.put(new Place(one.indicator(), one.unit(), one.periodEnd()), one.count()));
    }

    /** Null where nothing waits. */
    AssessmentView.Pending of(String indicator, String unit, LocalDate periodEnd) {
        Long count = counts.get(new Place(indicator, unit, periodEnd));
        return count == null ? null : new AssessmentView.Pending(count);
    }
}
