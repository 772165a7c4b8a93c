package org.biaogan.metrics.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.condition.OwedCondition;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.meeting.DirectiveView;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.problem.ProblemView;
import org.biaogan.metrics.progress.State;
import org.biaogan.metrics.project.ProjectView;

/** All that an official answers for, before it is put in order. */
record Duties(
        List<AssessmentView> targets,
        List<ProjectView> projects,
        List<ProblemView> problems,
        List<DirectiveView> directives,
        List<OwedCondition> conditions) {

    Dossier of(OfficialView official, Instant asOf, LocalDate today) {
        Week week = Week.of(today);
        List<DueItem> due = due(today).toList();
        return new Dossier(
                official,
                asOf,
                today,
                week,
                targetsInOrder(),
                projectsInOrder(official.code()),
                new Dossier.Problems(problems.size(), count(problems, each -> each.overdueDays() > 0), problems),
                new Dossier.Directives(
                        directives.size(), count(directives, each -> each.overdueDays() > 0), directives),
                new Dossier.Conditions(
                        conditions.size(),
                        count(conditions, each -> DueItem.of(each).isLate()),
                        conditions),
                due.stream().filter(DueItem::isLate).toList(),
                due.stream().filter(each -> week.holds(each.dueOn())).toList());
    }

    private Dossier.Targets targetsInOrder() {
        return new Dossier.Targets(
                count(targets, row -> row.light() == Light.GREEN),
                count(targets, row -> row.light() == Light.YELLOW),
                count(targets, row -> row.light() == Light.RED),
                count(targets, row -> row.state() == State.MET),
                count(targets, row -> row.state() == State.LATE),
                targets.stream()
                        .map(TargetLine::of)
                        .sorted(Comparator.comparing(TargetLine::indicator).thenComparing(TargetLine::unit))
                        .toList());
    }

    private Dossier.Projects projectsInOrder(String official) {
        List<ProjectLine> lines = projects.stream()
                .map(project -> ProjectLine.of(project, official))
                .sorted(Comparator.comparing(ProjectLine::code))
                .toList();
        return new Dossier.Projects(count(lines, line -> Light.RED.name().equals(line.light())), lines);
    }

    private Stream<DueItem> due(LocalDate today) {
        return Stream.of(
                        targets.stream()
                                .filter(row -> row.state() == State.LATE)
                                .map(row -> DueItem.of(row, today)),
                        projects.stream().flatMap(project -> Planned.of(project, today).stream()),
                        problems.stream().map(DueItem::of),
                        directives.stream().map(DueItem::of),
                        conditions.stream().map(DueItem::of))
                .flatMap(each -> each)
                .filter(each -> each.dueOn() != null)
                .sorted(DueItem.MOST_LATE_FIRST);
    }

    private static <T> int count(Collection<T> of, Predicate<T> which) {
        return Math.toIntExact(of.stream().filter(which).count());
    }
}
