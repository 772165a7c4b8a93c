package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.approval.Approver;
import org.biaogan.metrics.approval.ApproverAtHand;
import org.biaogan.metrics.approval.Submitted;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Shows reports that wait for approval or waited, with what the caller may do. */
@ApplicationScoped
class ProgressSubmissions {

    private final ProgressSubmissionRepository submissions;
    private final ProgressRepository reports;
    private final UnitProjects unitProjects;
    private final ApproverAtHand atHand;

    @Inject
    ProjectBook projects;

    @Inject
    UnitTree tree;

    @Inject
    KnowledgeClock knowledge;

    ProgressSubmissions(
            ProgressSubmissionRepository submissions,
            ProgressRepository reports,
            UnitProjects unitProjects,
            ApproverAtHand atHand) {
        this.submissions = submissions;
        this.reports = reports;
        this.unitProjects = unitProjects;
        this.atHand = atHand;
    }

    /** A page of them as they stood at an instant, or stand now, in the order they came. */
    @WithSession
    Uni<Paged<ProgressSubmissionView>> page(
            Optional<String> unit, SubmissionState state, Optional<Instant> asOf, Page page) {
        return knowledge.asOf(asOf).chain(instant -> codes(unit, instant)
                .chain(codes -> submissions.page(new SubmissionFilter(codes.orElse(null), state, instant), page))
                .chain(found -> views(found.items(), instant).map(items -> new Paged<>(items, found.total()))));
    }

    private Uni<Optional<Set<String>>> codes(Optional<String> unit, Instant asOf) {
        return unit.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : unitProjects
                        .of(unit.get(), asOf)
                        .map(found -> Optional.of(
                                found.projects().stream().map(ProjectView::code).collect(Collectors.toSet())));
    }

    private Uni<List<ProgressSubmissionView>> views(List<ProgressSubmission> found, Instant asOf) {
        Set<String> codes = found.stream().map(each -> each.project).collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return projects.allAt(codes, asOf).chain(named -> known(found, asOf).chain(current -> tree.current()
                .map(units -> views(found, named, current, asOf, atHand.within(units)))));
    }

    private Uni<Map<ReportKey, ProgressVersion>> known(Collection<ProgressSubmission> found, Instant asOf) {
        return reports.at(found.stream().map(each -> each.project).collect(Collectors.toSet()), asOf)
                .map(versions ->
                        versions.stream().collect(Collectors.toMap(ProgressVersion::key, Function.identity())));
    }

    private static List<ProgressSubmissionView> views(
            List<ProgressSubmission> found,
            Map<String, ProjectView> projects,
            Map<ReportKey, ProgressVersion> current,
            Instant asOf,
            Approver approver) {
        return found.stream()
                .map(each -> ProgressSubmissionView.of(
                        each,
                        projects.get(each.project),
                        current.get(each.key()),
                        asOf,
                        approver.mayDecide(submitted(each, projects.get(each.project)))))
                .toList();
    }

    /** What a decision goes by, as it stands now. */
    static Submitted submitted(ProgressSubmission submission, ProjectView project) {
        return new Submitted(
                submission.id,
                project.units(),
                submission.submitter,
                submission.submittedBy,
                submission.stateAt(Instant.MAX),
                submission.decidedAt == null,
                submission.decidedBy);
    }
}
