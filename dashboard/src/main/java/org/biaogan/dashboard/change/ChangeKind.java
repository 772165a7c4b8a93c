package org.biaogan.dashboard.change;

import java.util.Locale;

/** What happened, in the order in which somebody should look at it. */
public enum ChangeKind {
    TURNED_RED,
    NEWLY_LATE,
    TURNED_YELLOW,
    TURNED_GREEN,
    NEWLY_MET,
    REVISED,
    NEW_VALUE,
    /** From here on what happened to projects and what hangs on them. */
    PROJECT_TURNED,
    MILESTONE_SLIPPED,
    PROBLEM_CHANGED,
    DIRECTIVE_CHANGED,
    STAGE_CHANGED,
    PROJECT_REPLANNED,
    PROJECT_ADDED,
    PROJECT_REVISED,
    CONFIDENCE_CHANGED,
    CONDITION_CHANGED,
    MILESTONE_PLANNED,
    MILESTONE_REACHED,
    PROGRESS_REPORTED,
    PROGRESS_REVISED,
    MEETING_HELD,
    VISITED,
    FILE_ADDED,
    PROPOSAL_DISMISSED,
    RECORD_CHANGED,
    /** A kind that this list does not know. */
    OTHER;

    /** By the service's word. */
    public static ChangeKind of(String word) {
        for (ChangeKind kind : values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** As in addresses within the page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether lights or states changed, not a number. */
    boolean isOfStanding() {
        return compareTo(NEWLY_MET) <= 0;
    }

    /** Whether it happened to a project or to what hangs on one. */
    boolean isDeed() {
        return compareTo(NEW_VALUE) > 0 && this != OTHER;
    }
}
