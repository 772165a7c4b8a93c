package org.biaogan.metrics.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.biaogan.metrics.rest.Page;

/**
 * Which reports of a project are asked for.
 *
 * @param from the first day on which a period may end; null for all
 * @param to the last day on which a period may end; null for all
 * @param history whether versions that hold no longer are wanted too
 * @param waiting whether what waits for approval, or was sent back, is wanted too
 */
record ProgressQuestion(
        String project,
        LocalDate from,
        LocalDate to,
        boolean history,
        boolean waiting,
        Optional<Instant> asOf,
        Page page) {

    boolean wants(LocalDate end) {
        return (from == null || !end.isBefore(from)) && (to == null || !end.isAfter(to));
    }
}
