package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.biaogan.metrics.closing.ClosingCalendar;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Says which projects a unit is asked to report on. The number of statements does not depend on how many. */
@ApplicationScoped
class ProgressSheets {

    /** What a workbook holds is built in memory. */
    private static final int MOST_ROWS = 2000;

    private final UnitProjects unitProjects;
    private final ProgressRepository reports;
    private final ProgressSubmissionRepository submissions;
    private final KnowledgeClock knowledge;

    @Inject
    ProgressSheetRepository asked;

    @Inject
    ProjectBook projects;

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

    /** A page of the sheet of a unit, with all below it, for a period; 404 for a unit that was not known. */
    @WithSession
    Uni<ProgressSheet> show(String unit, ReportingPeriod period, Optional<Instant> asOf, Page page) {
        return sheet(unit, period, asOf, page, asked -> {});
    }

    /** The whole sheet, to fill at one go; 422 where it asks for more projects than a workbook should hold. */
    @WithSession
    Uni<ProgressSheet> whole(String unit, ReportingPeriod period, Optional<Instant> asOf) {
        return sheet(unit, period, asOf, new Page(0, MOST_ROWS), asked -> refuseMany(unit, asked.total()));
    }

    private Uni<ProgressSheet> sheet(
            String unit, ReportingPeriod period, Optional<Instant> asOf, Page page, Consumer<Paged<String>> check) {
        return knowledge.asOf(asOf).chain(instant -> unitProjects
                .scope(unit, instant)
                .chain(scope -> asked.asked(scope.codes(), period, instant, page)
                        .invoke(check)
                        .chain(codes -> projects(codes, instant))
                        .chain(found -> locks(instant).chain(locks -> known(found.items(), period, instant)
                                .map(known -> known.sheet(scope.unit(), found, period, locks, instant))))));
    }

    private static void refuseMany(String unit, long total) {
        if (total > MOST_ROWS) {
            throw Rejected.violating(
                    "unit",
                    "TOO_MANY_PROJECTS",
                    "'%s' is asked to report on %d projects, and a workbook holds at most %d: ask for the units below it, one by one."
                            .formatted(unit, total, MOST_ROWS));
        }
    }

    private Uni<Paged<ProjectView>> projects(Paged<String> codes, Instant asOf) {
        return projects.allAt(codes.items(), asOf).map(known -> codes.map(known::get));
    }

    private Uni<Locks> locks(Instant asOf) {
        LocalDate today = LocalDate.ofInstant(asOf, clock.getZone());
        return tree.at(asOf).chain(units -> closings.at(asOf, units, today));
    }

    private Uni<SheetRecords> known(List<ProjectView> found, ReportingPeriod period, Instant asOf) {
        Set<String> codes = found.stream().map(ProjectView::code).collect(Collectors.toSet());
        return codes.isEmpty()
                ? Uni.createFrom().item(SheetRecords.NONE)
                : reports.at(codes, period.start().minusDays(SheetRecords.DAYS_BACK), period.end(), asOf)
                        .chain(versions -> submissions
                                .pendingAt(codes, period.toString(), asOf)
                                .map(pending -> SheetRecords.of(versions, pending)));
    }
}
