package org.biaogan.metrics.change;

/** What happened between two instants; in this order a list has them. */
public enum ChangeKind {
    /** Shown red now and not before (转红). */
    TURNED_RED,
    /** Shown yellow now and not before (转黄). */
    TURNED_YELLOW,
    /** Shown green now and not before (转绿). */
    TURNED_GREEN,
    /** Due since and not there (新增逾期). */
    NEWLY_LATE,
    /** The year's target reached since (新增达标). */
    NEWLY_MET,
    /** A number known before has another value or status (修订). */
    REVISED,
    /** A number of a period of which nothing was known (新增数据). */
    NEW_VALUE
}
