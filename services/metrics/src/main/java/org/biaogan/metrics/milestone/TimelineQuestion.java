package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.biaogan.metrics.project.ProjectSelection;
import org.biaogan.metrics.rest.Page;

/**
 * What is asked of the timeline.
 *
 * @param from only what reaches beyond this day; null for all
 * @param to only what begins by this day; null for all
 */
record TimelineQuestion(ProjectSelection selection, LocalDate from, LocalDate to, Optional<Instant> asOf, Page page) {

    /** What must be read to answer: the page, or all where days narrow the list down. */
    Page read() {
        return isNarrowed() ? new Page(0, Integer.MAX_VALUE) : page;
    }

    boolean isNarrowed() {
        return from != null || to != null;
    }
}
