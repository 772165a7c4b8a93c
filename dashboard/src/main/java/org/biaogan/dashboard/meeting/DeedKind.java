package org.biaogan.dashboard.meeting;

import java.util.Arrays;
import java.util.Optional;

/** What is done about projects and problems. */
public enum DeedKind {
    PROJECT_ADDED,
    PROJECT_REVISED,
    PROJECT_REPLANNED,
    STAGE_CHANGED,
    PROGRESS_REPORTED,
    PROGRESS_REVISED,
    CONFIDENCE_CHANGED,
    MILESTONE_PLANNED,
    MILESTONE_SLIPPED,
    MILESTONE_REACHED,
    CONDITION_CHANGED,
    PROBLEM_CHANGED,
    DIRECTIVE_CHANGED,
    MEETING_HELD,
    VISITED,
    FILE_ADDED,
    PROJECT_TURNED;

    static Optional<DeedKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findFirst();
    }
}
