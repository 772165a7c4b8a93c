package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectNumbers;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Reads what projects reported, as of any instant. */
@ApplicationScoped
public class ProgressArchive {

    private final ProgressRepository reports;
    private final ProgressSubmissionRepository submissions;
    private final ProjectBook projects;
    private final KnowledgeClock knowledge;

    ProgressArchive(
            ProgressRepository reports,
            ProgressSubmissionRepository submissions,
            ProjectBook projects,
            KnowledgeClock knowledge) {
        this.reports = reports;
        this.submissions = submissions;
        this.projects = projects;
        this.knowledge = knowledge;
    }

    @Inject
    ProjectNumbers numbers;

    /** A page of a project's reports, in the order of the calendar; 404 for a project that was not known. */
    @WithSession
    Uni<Paged<ProgressView>> page(ProgressQuestion question) {
        return knowledge.asOf(question.asOf()).chain(asOf -> projects.at(question.project(), asOf)
                .chain(project -> reports.at(List.of(project.code()), asOf).chain(known -> shown(question, known, asOf)
                        .chain(shown -> waiting(question, asOf).chain(waiting -> numbers.of(List.of(project.code()))
                                .map(number -> views(
                                        shown,
                                        waiting,
                                        new Held(
                                                known,
                                                project.totalInvestment(),
                                                number.get(project.code()),
                                                asOf)))))))
                .map(views -> Paged.cut(
                        views.stream()
                                .filter(view -> question.wants(
                                        ReportingPeriod.parse(view.period()).end()))
                                .toList(),
                        question.page())));
    }

    private Uni<List<ProgressVersion>> shown(ProgressQuestion question, List<ProgressVersion> known, Instant asOf) {
        return question.history()
                ? reports.history(question.project(), asOf)
                : Uni.createFrom().item(known);
    }

    private Uni<List<ProgressSubmission>> waiting(ProgressQuestion question, Instant asOf) {
        return question.waiting()
                ? submissions.undecidedOrReturned(question.project(), asOf)
                : Uni.createFrom().item(List.of());
    }

    /**
     * The last reports of projects now, enough to see what came before the very last and what each number was last, by
     * project. Needs a session.
     */
    public Uni<Map<String, List<KnownReport>>> latest(Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : reports.latest(codes).map(ProgressArchive::byProject);
    }

    /**
     * Who made any version of the last period that a project reported on, and who waits for approval of a report of it, by
     * the issuer's names for them. Needs a session.
     */
    public Uni<Set<String>> reporters(String project) {
        return reports.reporters(project).map(Set::copyOf);
    }

    /** The end of the last period that each project had reported on, as known at an instant. Needs a session. */
    public Uni<Map<String, LocalDate>> lastEnds(Instant asOf) {
        return reports.lastEnds(asOf);
    }

    /** All that was known of projects at an instant, in the order of the calendar, by project. Needs a session. */
    public Uni<Map<String, List<KnownReport>>> at(Collection<String> codes, Instant asOf) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : reports.at(codes, asOf).map(ProgressArchive::byProject);
    }

    private static Map<String, List<KnownReport>> byProject(List<ProgressVersion> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(
                        version -> version.project, Collectors.mapping(KnownReport::of, Collectors.toList())));
    }

    /**
     * What reports are held against.
     *
     * @param number the project's, in ids
     */
    private record Held(List<ProgressVersion> known, BigDecimal total, int number, Instant asOf) {}

    private static List<ProgressView> views(
            List<ProgressVersion> shown, List<ProgressSubmission> waiting, Held against) {
        Map<ReportingPeriod, Reported> reported = new HashMap<>();
        against.known().forEach(version -> reported.put(version.reportingPeriod(), version.reported()));
        Stream<ProgressView> versions = shown.stream()
                .map(version -> ProgressView.of(
                        version,
                        reported.get(version.reportingPeriod().previous()),
                        against.total(),
                        against.asOf(),
                        against.number()));
        Stream<ProgressView> others = waiting.stream()
                .map(each -> ProgressView.of(
                        each, reported.get(each.key().period().previous()), against.total(), against.asOf()));
        return Stream.concat(versions, others)
                .sorted(Comparator.comparing(view -> ReportingPeriod.parse(view.period())))
                .toList();
    }
}
