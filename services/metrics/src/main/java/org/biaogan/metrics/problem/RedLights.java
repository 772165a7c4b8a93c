package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Stand;
import org.biaogan.metrics.assessment.StandingArchive;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.StandingView;

/** Finds what is red: targets at their last period that has a light, projects as they stand today. Needs a session. */
@ApplicationScoped
class RedLights {

    private final StandingArchive targets;
    private final ProjectStandings standings;
    private final ProjectBook projects;

    RedLights(StandingArchive targets, ProjectStandings standings, ProjectBook projects) {
        this.targets = targets;
        this.standings = standings;
        this.projects = projects;
    }

    Uni<List<Proposal>> ofTargets(Collection<String> units, Instant asOf) {
        return targets.at(asOf, Optional.empty(), units, null).map(stands -> stands.values().stream()
                .flatMap(RedLights::red)
                .sorted(Comparator.comparing(Proposal::id))
                .toList());
    }

    Uni<List<Proposal>> ofProjects(Predicate<ProjectView> concerned, Instant asOf, LocalDate today) {
        return standings.lit(Light.RED.name()).chain(red -> projects.allAt(red.keySet(), asOf)
                .map(known -> proposals(known, concerned, red, today)));
    }

    /** The one that an id names, where its light is red. */
    Uni<Optional<Proposal>> named(ProposalId id, Instant asOf, LocalDate today) {
        Uni<List<Proposal>> found = id.kind() == SourceKind.TARGET
                ? ofTargets(List.of(id.unit()), asOf)
                : ofProject(id.subject(), asOf, today);
        return found.map(all ->
                all.stream().filter(each -> each.id().equals(id.toString())).findFirst());
    }

    private Uni<List<Proposal>> ofProject(String code, Instant asOf, LocalDate today) {
        return standings.of(List.of(code)).chain(known -> projects.allAt(known.keySet(), asOf)
                .map(found -> proposals(
                        found,
                        project -> Light.RED.name().equals(known.get(code).light()),
                        known,
                        today)));
    }

    private static List<Proposal> proposals(
            Map<String, ProjectView> known,
            Predicate<ProjectView> concerned,
            Map<String, StandingView> standings,
            LocalDate today) {
        return known.values().stream()
                .filter(project -> project.isInUseOn(today))
                .filter(concerned)
                .map(project -> Proposal.of(project, standings.get(project.code()), today))
                .sorted(Comparator.comparing(Proposal::id))
                .toList();
    }

    /** Where the last number is late, the light of the period before still shows. */
    private static Stream<Proposal> red(Stand stand) {
        return Light.RED.name().equals(stand.shown())
                ? Stream.of(Proposal.of(stand.row().light() == Light.RED ? stand.row() : stand.earlier()))
                : Stream.empty();
    }
}
