package org.biaogan.dashboard.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A visit as the service tells of it. */
record Visit(
        String id,
        String project,
        String projectName,
        String projectNameEn,
        String unitName,
        String unitNameEn,
        String official,
        String officialName,
        String officialNameEn,
        LocalDate on,
        String seen,
        List<String> photos,
        List<Found> problemsFound,
        List<Solved> problemsSolved,
        String recordedBy,
        OffsetDateTime recordedAt) {

    /**
     * A problem found on the spot.
     *
     * @param problem its code on the ledger
     */
    record Found(String problem, String title) {}

    /** A problem solved on the spot. */
    record Solved(String problem, String text) {}

    /** A page of them. */
    record Visits(List<Visit> items) {}
}
