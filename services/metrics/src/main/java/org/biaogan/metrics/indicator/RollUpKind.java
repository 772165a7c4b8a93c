package org.biaogan.metrics.indicator;

/** How a unit's number comes from those of the units below it (汇总方式); what a unit reports itself always goes first. */
public enum RollUpKind {
    /** Not at all: only what the unit reports. */
    NONE,
    /** Their sum, where none of them is missing; for levels and counts. */
    SUM
}
