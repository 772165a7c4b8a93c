package org.biaogan.metrics.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.execution.KnownReport;
import org.biaogan.metrics.execution.ProgressArchive;
import org.biaogan.metrics.execution.ProgressFollower;
import org.biaogan.metrics.project.DeliveryStanding;
import org.biaogan.metrics.project.ProjectFollower;
import org.biaogan.metrics.project.ProjectNumbers;
import org.biaogan.metrics.project.ProjectRoll;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.StandingKeeper;

/**
 * Keeps how the delivery of each project stands today: with every change of what it depends on, in its transaction, and
 * anew for each day. It holds nothing of its own; reckoning again gives the same.
 */
@ApplicationScoped
public class DeliveryKeeper implements ProjectFollower, ProgressFollower, StandingKeeper {

    private final ProjectRoll projects;
    private final ProgressArchive reports;
    private final ProjectLightRuleBook rules;
    private final ConfidenceRepository confidence;

    @Inject
    ProjectStandings standings;

    @Inject
    Clock clock;

    @Inject
    ProjectNumbers numbers;

    DeliveryKeeper(
            ProjectRoll projects,
            ProgressArchive reports,
            ProjectLightRuleBook rules,
            ConfidenceRepository confidence) {
        this.projects = projects;
        this.reports = reports;
        this.rules = rules;
        this.confidence = confidence;
    }

    @Override
    public Uni<Void> projectChanged(ProjectView project) {
        LocalDate today = LocalDate.now(clock);
        return project.version() == 1
                ? rules.current()
                        .chain(known -> numbers.of(List.of(project.code()))
                                .map(number -> standing(lineage(project, number, List.of()), known, null, today)))
                        .chain(standing -> standings.delivery(project.code(), standing))
                : reckon(Map.of(project.code(), project), today);
    }

    @Override
    public Uni<Void> projectsChanged(List<ProjectView> changed) {
        return changed.size() == 1
                ? projectChanged(changed.get(0))
                : reckon(
                        changed.stream().collect(Collectors.toMap(ProjectView::code, Function.identity())),
                        LocalDate.now(clock));
    }

    @Override
    public Uni<Void> progressChanged(Collection<String> codes) {
        return refresh(codes);
    }

    @Override
    public Uni<Void> refresh(Collection<String> codes) {
        return projects.current(codes).chain(found -> reckon(found, LocalDate.now(clock)));
    }

    private Uni<Void> reckon(Map<String, ProjectView> found, LocalDate today) {
        return rules.current().chain(known -> reports.latest(found.keySet()).chain(last -> confidence
                .open(found.keySet())
                .chain(stated -> lineages(found, last).map(lineages -> standings(lineages, known, stated, today)))
                .chain(standings::deliveries)));
    }

    private Uni<List<ProjectLineage>> lineages(
            Map<String, ProjectView> found, Map<String, List<KnownReport>> reported) {
        return numbers.of(found.keySet()).map(known -> found.values().stream()
                .map(project -> lineage(project, known, reported.getOrDefault(project.code(), List.of())))
                .toList());
    }

    private ProjectLineage lineage(ProjectView project, Map<String, Integer> known, List<KnownReport> reported) {
        return new ProjectLineage(project, known.get(project.code()), reported, clock.getZone());
    }

    private static Map<String, DeliveryStanding> standings(
            List<ProjectLineage> lineages,
            ProjectLightRules known,
            Map<String, ConfidenceVersion> stated,
            LocalDate today) {
        Map<String, DeliveryStanding> reckoned = new HashMap<>();
        for (ProjectLineage lineage : lineages) {
            String code = lineage.project().code();
            reckoned.put(code, standing(lineage, known, stated.get(code), today));
        }
        return reckoned;
    }

    private static DeliveryStanding standing(
            ProjectLineage lineage, ProjectLightRules known, ConfidenceVersion stated, LocalDate today) {
        return Reckoning.of(lineage.project(), lineage.reports(), known, today).standing(lineage, stated, today);
    }
}
