package org.biaogan.metrics.target;

/** By which path through the year a target is to be reached. */
public enum TrajectoryKind {
    /** In equal steps, a twelfth a month. */
    LINEAR,
    /** As the series itself went in past years. */
    SEASONAL,
    /** By points that come with the target. */
    CUSTOM
}
