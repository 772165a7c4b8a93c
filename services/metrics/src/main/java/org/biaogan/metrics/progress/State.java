package org.biaogan.metrics.progress;

/** What a board shows where a light would say something nobody knows; nobody is red because data is late. */
public enum State {
    /** Nothing was set to be reached. */
    NO_TARGET,
    /** Not to be there yet (未到期), or published together with February. */
    NOT_DUE,
    /** The due date has come and nothing is known (逾期未报). */
    LATE,
    /** Reported without a value, or too little is known to judge (无法评价). */
    NO_DATA,
    /** The year's target is reached (已达标). */
    MET
}
