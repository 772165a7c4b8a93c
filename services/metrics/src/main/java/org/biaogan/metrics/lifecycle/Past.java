package org.biaogan.metrics.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;

/**
 * The steps that a project took so far.
 *
 * @param steps in order
 */
record Past(List<ProjectTransition> steps) {

    /** The stage that it was last suspended from; one registered as suspended goes on where its dates say it was. */
    Stage suspendedFrom(ProjectView project) {
        return last(step -> step.action == StageAction.SUSPEND)
                .map(step -> step.fromStage)
                .orElse(project.actualStart() == null ? Stage.APPROVED : Stage.STARTED);
    }

    /** An exemption serves one start: those given by then are used up. */
    Instant lastStart() {
        return last(step -> step.action == StageAction.START || step.action == StageAction.REVIVE)
                .map(step -> step.knownFrom)
                .orElse(Instant.EPOCH);
    }

    int nextNumber() {
        return steps.size() + 1;
    }

    private Optional<ProjectTransition> last(Predicate<ProjectTransition> wanted) {
        return steps.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
