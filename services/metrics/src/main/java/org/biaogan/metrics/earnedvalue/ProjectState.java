package org.biaogan.metrics.earnedvalue;

/** Why a project has no light (不亮灯). None of them is ever shown as one. */
public enum ProjectState {
    /** No planned dates to measure time by. */
    NO_PLAN,
    /** Not started, and by the plan it need not have. */
    NOT_DUE,
    /** Under way, and the report that was due did not come. */
    LATE,
    /** Under way, and nothing reported that could be measured. */
    NO_DATA,
    SUSPENDED,
    TERMINATED,
    /** Completed, whatever comes after. */
    DONE
}
