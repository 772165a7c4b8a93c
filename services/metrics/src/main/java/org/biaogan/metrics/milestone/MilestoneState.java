package org.biaogan.metrics.milestone;

/** How a node stands on a day (节点状态). */
public enum MilestoneState {
    /** Reached. */
    DONE,
    /** Ahead of it, as planned. */
    DUE,
    /** Not reached though planned, or expected later than planned. */
    LATE,
    /** Expected earlier than planned. */
    AHEAD
}
