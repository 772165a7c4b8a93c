package org.biaogan.metrics.audit;

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
    PROJECT_TURNED;

    /** The verb that the audit trail keeps: {@code stage-changed}. */
    String action() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
