package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.project.ProjectRestriction;

/**
 * The days that a timeline shows: a project is on it if a bar or a node of it falls there.
 *
 * @param from null for no beginning
 * @param to null for no end
 */
record TimelineWindow(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** What {@link TimelineRow} draws, in the words of the store. */
    private static final String FALLS_WITHIN = """
            (p.plannedStart <= :to and coalesce(p.plannedProduction, p.plannedCompletion) >= :from
                or p.actualStart <= :to and coalesce(p.actualCompletion, :day) >= :from
                or exists (select 1 from ProjectMilestone m
                    where m.project = p.code and m.knownFrom <= :asOf and (m.knownTo is null or m.knownTo > :asOf)
                        and (m.planned between :from and :to or m.forecast between :from and :to
                            or m.actual between :from and :to)))""";

    ProjectRestriction restriction() {
        return from == null && to == null
                ? ProjectRestriction.NONE
                : new ProjectRestriction(
                        FALLS_WITHIN,
                        Map.of(
                                "from",
                                Objects.requireNonNullElse(from, FIRST),
                                "to",
                                Objects.requireNonNullElse(to, LAST)));
    }
}
