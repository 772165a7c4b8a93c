package org.biaogan.dashboard.assessment;

/**
 * Where a target stands: one of three lights (亮灯) or one of five states that are never a light. The order is that in which
 * somebody should look at them.
 */
public enum Standing {
    /** Clearly behind. */
    RED,
    /** A little behind. */
    YELLOW,
    /** The figure is due and nothing is known; nobody is red for that. */
    LATE,
    /** The source says there is no figure, or it cannot be derived. */
    NO_DATA,
    /** As the calendar asks for, or better. */
    GREEN,
    /** The year's target is reached. */
    MET,
    /** The figure is not due yet. */
    NOT_DUE,
    /** Observed, but nobody set a target. */
    NO_TARGET;

    /** As in style sheets and addresses. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
