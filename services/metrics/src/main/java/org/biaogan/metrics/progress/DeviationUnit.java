package org.biaogan.metrics.progress;

/** What a deviation is counted in. */
public enum DeviationUnit {
    /** Percentage points (百分点). */
    POINTS,
    /** Places of a rank (位). */
    PLACES,
    /** The indicator's own unit of measure. */
    UNIT
}
