package org.biaogan.metrics.audit;

import java.util.Arrays;
import java.util.Locale;

/** What kinds of deeds people follow. The names stand in stored entries and in what subscribers get: none is renamed. */
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
    /** A project shows another light; nobody's deed, yet what people follow. */
    PROJECT_TURNED,
    /** Somebody who supervises found a red light to be no problem. */
    PROPOSAL_DISMISSED,
    /** A record that has no kinds of its own was taken out of use, shared, or taken away. */
    RECORD_CHANGED;

    /** By its name; a kind that a later version brought is something that happened to a record. */
    static DeedKind read(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(RECORD_CHANGED);
    }

    /** The verb that the audit trail keeps: {@code stage-changed}. */
    String action() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
