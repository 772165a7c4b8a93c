package org.biaogan.metrics.lifecycle;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.condition.ExemptionBook;
import org.biaogan.metrics.condition.ExemptionView;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Reads the steps that projects took, and says which the caller may take next. */
@ApplicationScoped
public class TransitionJournal {

    private final TransitionRepository transitions;
    private final ProjectBook projects;
    private final ExemptionBook exemptions;
    private final StageGate gate;

    @Inject
    RegisterOffice office;

    TransitionJournal(
            TransitionRepository transitions, ProjectBook projects, ExemptionBook exemptions, StageGate gate) {
        this.transitions = transitions;
        this.projects = projects;
        this.exemptions = exemptions;
        this.gate = gate;
    }

    /** A project's life as it was known at an instant; 404 for an unknown project. */
    @WithSession
    public Uni<LifeView> of(String code, Optional<Instant> asOf) {
        return office.asOf(asOf).chain(instant -> projects.at(code, instant)
                .chain(project -> transitions.until(code, instant).chain(steps -> exemptions(code, asOf)
                        .chain(given -> (asOf.isPresent()
                                        ? Uni.createFrom().item(List.<AllowedStep>of())
                                        : allowed(project, new Past(steps)))
                                .map(allowed -> new LifeView(
                                        views(steps, given), project.stage(), project.stageSince(), allowed))))));
    }

    private Uni<List<AllowedStep>> allowed(ProjectView project, Past past) {
        return gate.standpoint(project)
                .chain(standpoint -> gate.startOf(project, past).map(start -> Arrays.stream(StageAction.values())
                        .filter(action -> action.isPossibleFrom(project.stage()) && standpoint.may(action))
                        .map(action -> AllowedStep.of(
                                action,
                                action.reached(past.suspendedFrom(project)),
                                action.needs(Need.CONDITIONS) ? start.obstacles(standpoint.identifier()) : List.of()))
                        .toList()));
    }

    private Uni<Map<Long, ExemptionView>> exemptions(String code, Optional<Instant> asOf) {
        return exemptions.of(code, asOf).map(TransitionJournal::byId);
    }

    private static Map<Long, ExemptionView> byId(List<ExemptionView> given) {
        return given.stream().collect(Collectors.toMap(ExemptionView::id, Function.identity()));
    }

    private static List<TransitionView> views(List<ProjectTransition> steps, Map<Long, ExemptionView> given) {
        return steps.stream().map(step -> TransitionView.of(step, given)).toList();
    }
}
