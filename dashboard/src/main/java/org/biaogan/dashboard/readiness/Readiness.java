package org.biaogan.dashboard.readiness;

import org.biaogan.dashboard.assessment.Standing;

/** Whether a project could start, in the order in which one should look. */
public enum Readiness {
    /** Something mandatory is missing. */
    LACKING(Standing.YELLOW),
    /** Nobody drew up a list of what it needs. */
    UNLISTED(Standing.NO_DATA),
    READY(Standing.MET);

    private final Standing shape;

    Readiness(Standing shape) {
        this.shape = shape;
    }

    /** The shape and colour it is drawn with. */
    public Standing shape() {
        return shape;
    }
}
