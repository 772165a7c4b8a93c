package org.biaogan.metrics.webhook;

import java.util.Arrays;

/** What subscribers are told of; deeds as in the audit trail, lights as in the list of changes. None is renamed. */
public enum EventKind {
    /** A record was added, revised or retired that is no deed: a unit, a target, figures recorded. */
    RECORD_CHANGED,
    TURNED_RED,
    TURNED_YELLOW,
    TURNED_GREEN,
    NEWLY_LATE,
    NEWLY_MET,
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
    PROJECT_TURNED,
    PROPOSAL_DISMISSED;

    /** By its name; what a later version tells of happened to a record at any rate. */
    static EventKind read(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(RECORD_CHANGED);
    }
}
