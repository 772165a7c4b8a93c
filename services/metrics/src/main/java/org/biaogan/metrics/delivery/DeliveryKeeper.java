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
                        .map(known -> Reckoning.of(project, List.of(), known, today)
                                .standing(project, null, today, clock.getZone()))
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
                .map(stated -> standings(found, last, known, stated, today))
                .chain(standings::deliveries)));
    }

    private Map<String, DeliveryStanding> standings(
            Map<String, ProjectView> found,
            Map<String, List<KnownReport>> last,
            ProjectLightRules known,
            Map<String, ConfidenceVersion> stated,
            LocalDate today) {
        Map<String, DeliveryStanding> reckoned = new HashMap<>();
        found.forEach((code, project) -> reckoned.put(
                code,
                Reckoning.of(project, last.getOrDefault(code, List.of()), known, today)
                        .standing(project, stated.get(code), today, clock.getZone())));
        return reckoned;
    }
}
