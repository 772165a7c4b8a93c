package org.biaogan.metrics.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.metrics.project.ProjectFollower;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;

/**
 * Lets the life of a project that is past the reserve when it is registered (中途入库) begin with a row that says so: the
 * steps that led there are in no record.
 */
@ApplicationScoped
class Registration implements ProjectFollower {

    private final TransitionRepository transitions;

    Registration(TransitionRepository transitions) {
        this.transitions = transitions;
    }

    @Override
    public Uni<Void> projectChanged(ProjectView project) {
        return projectsChanged(List.of(project));
    }

    @Override
    public Uni<Void> projectsChanged(List<ProjectView> projects) {
        List<ProjectTransition> late = projects.stream()
                .filter(Registration::isLate)
                .map(Registration::registered)
                .toList();
        return late.isEmpty()
                ? Uni.createFrom().voidItem()
                : transitions.persist(late).chain(transitions::flush);
    }

    private static boolean isLate(ProjectView project) {
        return project.version() == 1 && project.stage() != Stage.RESERVE;
    }

    private static ProjectTransition registered(ProjectView project) {
        ProjectTransition transition = new ProjectTransition();
        transition.project = project.code();
        transition.number = 1;
        transition.action = StageAction.REGISTERED;
        transition.toStage = project.stage();
        transition.onDay = project.stageSince();
        transition.reason = project.reason();
        transition.evidence = new String[0];
        transition.exemptions = new Long[0];
        transition.recordedBy = project.recordedBy();
        transition.knownFrom = project.knownFrom();
        return transition;
    }
}
