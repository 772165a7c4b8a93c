package org.biaogan.metrics.lifecycle;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.attachment.AttachmentStore;
import org.biaogan.metrics.condition.StartCheck;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Takes steps with projects: looks whether the step may be taken, records it, and moves the project. */
@ApplicationScoped
public class StageMover {

    private final TransitionRepository transitions;
    private final ProjectBook projects;
    private final AttachmentStore files;
    private final StageGate gate;

    @Inject
    RegisterOffice office;

    StageMover(TransitionRepository transitions, ProjectBook projects, AttachmentStore files, StageGate gate) {
        this.transitions = transitions;
        this.projects = projects;
        this.files = files;
        this.gate = gate;
    }

    /**
     * Takes a step; two who take one at once wait for each other. Fails with 403, 404, 409 where no such step leads on
     * from here, and 422.
     */
    @WithTransaction
    public Uni<ProjectView> take(String code, NewTransition step) {
        step.enforce();
        return office.stamp().chain(() -> projects.required(code)).chain(project -> gate.require(project, step.action())
                .chain(standpoint -> transitions.of(code).map(Past::new).chain(past -> checked(
                                project, step, past, standpoint)
                        .chain(standsOn -> move(project, step, past, standsOn)))));
    }

    /** The exemptions that the step stands on; none but for a start. */
    private Uni<List<Long>> checked(ProjectView project, NewTransition step, Past past, Standpoint standpoint) {
        List<Fault> faults = new ArrayList<>(
                step.requirements(project.stageSince(), office.today()).faults());
        return files.require("evidence", step.evidenceOrNone(), project.code())
                .chain(() -> step.action().needs(Need.CONDITIONS)
                        ? gate.startOf(project, past)
                        : Uni.createFrom().<StartCheck>nullItem())
                .map(start -> {
                    if (start != null) {
                        start.obstacles(standpoint.identifier()).stream()
                                .map(StageMover::fault)
                                .forEach(faults::add);
                    }
                    if (!faults.isEmpty()) {
                        throw Rejected.violating(faults);
                    }
                    return start == null ? List.of() : start.standsOn(standpoint.identifier());
                });
    }

    private Uni<ProjectView> move(ProjectView project, NewTransition step, Past past, List<Long> standsOn) {
        Stage reached = step.action().reached(past.suspendedFrom(project));
        return projects.moveTo(project.code(), reached, step.on(), step.reason())
                .call(moved ->
                        transitions.persistAndFlush(transition(project, moved, step, past.nextNumber(), standsOn)));
    }

    private ProjectTransition transition(
            ProjectView before, ProjectView moved, NewTransition step, int number, List<Long> standsOn) {
        ProjectTransition transition = new ProjectTransition();
        transition.project = before.code();
        transition.number = number;
        transition.action = step.action();
        transition.fromStage = before.stage();
        transition.toStage = moved.stage();
        transition.onDay = step.on();
        transition.reason = step.reason();
        transition.evidence = step.evidenceOrNone().toArray(String[]::new);
        transition.exemptions = standsOn.toArray(Long[]::new);
        transition.recordedBy = office.recorder();
        transition.knownFrom = moved.knownFrom();
        return transition;
    }

    private static Fault fault(StartCheck.Obstacle obstacle) {
        String field = obstacle.condition() == null ? "conditions" : "conditions." + obstacle.condition();
        return new Fault(
                field,
                obstacle.code(),
                switch (obstacle.code()) {
                    case "NO_CHECKLIST" -> "Nobody has drawn up a list of what the project needs before it starts.";
                    case "OWN_EXEMPTION" ->
                        "Only who would start it answers for going on without '%s'.".formatted(obstacle.name());
                    default ->
                        obstacle.owedByName() == null
                                ? "'%s' is missing.".formatted(obstacle.name())
                                : "'%s' is missing; %s owes it.".formatted(obstacle.name(), obstacle.owedByName());
                });
    }
}
