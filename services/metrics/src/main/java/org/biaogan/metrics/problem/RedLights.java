package org.biaogan.metrics.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.biaogan.metrics.audit.DeedArchive;
import org.biaogan.metrics.audit.DeedKind;
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
    private final DeedArchive deeds;

    @Inject
    Clock clock;

    RedLights(StandingArchive targets, ProjectStandings standings, ProjectBook projects, DeedArchive deeds) {
        this.targets = targets;
        this.standings = standings;
        this.projects = projects;
        this.deeds = deeds;
    }

    Uni<List<Proposal>> ofTargets(Collection<String> units, Instant asOf) {
        return targets.at(asOf, Optional.empty(), units, null).map(stands -> stands.values().stream()
                .flatMap(RedLights::red)
                .sorted(Comparator.comparing(Proposal::id))
                .toList());
    }

    Uni<List<Proposal>> ofProjects(Predicate<ProjectView> concerned, Instant asOf) {
        return standings.lit(Light.RED.name()).chain(red -> proposals(red, concerned, asOf));
    }

    /** The one that an id names, where its light is red. */
    Uni<Optional<Proposal>> named(ProposalId id, Instant asOf) {
        Uni<List<Proposal>> found =
                id.kind() == SourceKind.TARGET ? ofTargets(List.of(id.unit()), asOf) : ofProject(id.subject(), asOf);
        return found.map(all ->
                all.stream().filter(each -> each.id().equals(id.toString())).findFirst());
    }

    private Uni<List<Proposal>> ofProject(String code, Instant asOf) {
        return standings
                .of(List.of(code))
                .chain(known -> proposals(
                        known,
                        project -> Light.RED.name().equals(known.get(code).light()),
                        asOf));
    }

    private Uni<List<Proposal>> proposals(
            Map<String, StandingView> standing, Predicate<ProjectView> concerned, Instant asOf) {
        LocalDate today = LocalDate.now(clock);
        Instant month = today.withDayOfMonth(1).atStartOfDay(clock.getZone()).toInstant();
        return projects.allAt(standing.keySet(), asOf).chain(known -> deeds.timesProjectsCameTo(
                        Light.RED.name(), DeedKind.PROJECT_TURNED, month, asOf)
                .map(turned -> known.values().stream()
                        .filter(project -> project.isInUseOn(today))
                        .filter(concerned)
                        .map(project -> Proposal.of(
                                project, standing.get(project.code()), today, turned.getOrDefault(project.code(), 0L)))
                        .sorted(Comparator.comparing(Proposal::id))
                        .toList()));
    }

    /** Where the last number is late, the light of the period before still shows. */
    private static Stream<Proposal> red(Stand stand) {
        return Light.RED.name().equals(stand.shown())
                ? Stream.of(Proposal.of(stand.row().light() == Light.RED ? stand.row() : stand.earlier()))
                : Stream.empty();
    }
}
