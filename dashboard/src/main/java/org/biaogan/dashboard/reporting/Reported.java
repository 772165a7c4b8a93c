package org.biaogan.dashboard.reporting;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * What a project reported for a period, in the project's own unit of money; null is what was not reported.
 *
 * @param version null where it is not known yet: it waits, or was sent back
 * @param figures ids of the numbers by the names of their fields
 * @param knownTo until when it held; null while it holds
 */
record Reported(
        String period,
        Integer version,
        BigDecimal planned,
        BigDecimal completed,
        BigDecimal completedThisYear,
        BigDecimal completedSinceStart,
        BigDecimal inPlace,
        BigDecimal actualCost,
        BigDecimal physicalPercent,
        String physicalWords,
        Integer peopleOnSite,
        Integer peopleExpected,
        List<String> photos,
        String state,
        String enteredBy,
        OffsetDateTime enteredAt,
        String approvedBy,
        OffsetDateTime approvedAt,
        String reason,
        OffsetDateTime knownTo,
        List<Doubt> warnings,
        Map<String, String> figures) {

    Reported {
        photos = photos == null ? List.of() : photos;
        warnings = warnings == null ? List.of() : warnings;
    }

    /** What looks strange about it. */
    record Doubt(String field, String code, String message) {}

    /** How far it has come: replaced where a later version is known. */
    ReportedState reached() {
        return knownTo == null ? ReportedState.of(state) : ReportedState.REPLACED;
    }
}
