package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.closing.ClosingCalendar;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Says which projects a unit is asked to report on. The number of statements does not depend on how many. */
@ApplicationScoped
class ProgressSheets {

    private final UnitProjects unitProjects;
    private final ProgressRepository reports;
    private final ProgressSubmissionRepository submissions;
    private final KnowledgeClock knowledge;

    @Inject
    UnitTree tree;

    @Inject
    ClosingCalendar closings;

    @Inject
    Clock clock;

    ProgressSheets(
            UnitProjects unitProjects,
            ProgressRepository reports,
            ProgressSubmissionRepository submissions,
            KnowledgeClock knowledge) {
        this.unitProjects = unitProjects;
        this.reports = reports;
        this.submissions = submissions;
        this.knowledge = knowledge;
    }

    /** The sheet of a unit, with all below it, for a period; 404 for a unit that was not known. */
    @WithSession
    Uni<ProgressSheet> show(String unit, ReportingPeriod period, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> unitProjects
                .of(unit, instant)
                .chain(found -> locks(instant).chain(locks -> known(found, period, instant)
                        .map(known -> known.sheet(found, period, locks, instant)))));
    }

    private Uni<Locks> locks(Instant asOf) {
        LocalDate today = LocalDate.ofInstant(asOf, clock.getZone());
        return tree.at(asOf).chain(units -> closings.at(asOf, units, today));
    }

    private Uni<SheetRecords> known(UnitProjects.Found found, ReportingPeriod period, Instant asOf) {
        Set<String> codes = found.projects().stream().map(ProjectView::code).collect(Collectors.toSet());
        return codes.isEmpty()
                ? Uni.createFrom().item(SheetRecords.NONE)
                : reports.at(codes, period.start().minusDays(SheetRecords.DAYS_BACK), period.end(), asOf)
                        .chain(versions -> submissions
                                .pendingAt(codes, period.toString(), asOf)
                                .map(pending -> SheetRecords.of(versions, pending)));
    }
}
