package org.biaogan.metrics.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.condition.ExemptionView;
import org.biaogan.metrics.project.Stage;

/**
 * A step that a project took, as others see it.
 *
 * @param number counts the project's steps from 1
 * @param from null where it was registered at the stage that this leads to
 * @param on the day it was taken; null where it was registered, and nobody said since when it stood there
 * @param by who recorded it
 * @param at since when it is known
 * @param evidence ids of files
 * @param exemptions what a start stood on instead of conditions met
 */
public record TransitionView(
        int number,
        Stage from,
        Stage to,
        StageAction action,
        LocalDate on,
        String by,
        Instant at,
        String reason,
        List<String> evidence,
        List<ExemptionView> exemptions) {

    /** @param exemptions the project's, by id */
    static TransitionView of(ProjectTransition step, Map<Long, ExemptionView> exemptions) {
        return new TransitionView(
                step.number,
                step.fromStage,
                step.toStage,
                step.action,
                step.onDay,
                step.recordedBy,
                step.knownFrom,
                step.reason,
                List.of(step.evidence),
                Arrays.stream(step.exemptions)
                        .map(exemptions::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
