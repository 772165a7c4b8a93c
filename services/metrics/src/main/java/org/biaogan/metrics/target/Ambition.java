package org.biaogan.metrics.target;

/** How ambitious a target is. The one called target drives lights and deviations; the others stand beside it. */
public enum Ambition {
    /** What must not be missed (底线). */
    FLOOR,
    /** What is to be reached (目标). */
    TARGET,
    /** What is striven for (奋斗目标). */
    STRETCH
}
