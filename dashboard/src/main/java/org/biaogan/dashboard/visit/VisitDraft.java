package org.biaogan.dashboard.visit;

import java.math.BigDecimal;
import java.util.List;

/**
 * A visit as the service wants it.
 *
 * @param id made before the first attempt, so that one sent again is known to be the same
 * @param at an instant; null where only the day is known
 */
record VisitDraft(
        String id,
        String project,
        String official,
        String on,
        String at,
        String seen,
        List<String> photos,
        BigDecimal longitude,
        BigDecimal latitude,
        List<Found> problemsFound,
        List<Solved> problemsSolved) {

    record Found(String title, String description, String owner, String deadline) {}

    record Solved(String problem, String text) {}
}
