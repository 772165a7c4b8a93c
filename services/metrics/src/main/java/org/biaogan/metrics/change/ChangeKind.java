package org.biaogan.metrics.change;

import java.util.EnumSet;
import java.util.Set;
import org.biaogan.metrics.audit.DeedKind;

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
    NEW_VALUE,

    /** A project was registered (新增项目). From here on deeds, the newest first, whatever their kind. */
    PROJECT_ADDED,
    PROJECT_REVISED,
    PROJECT_REPLANNED,
    STAGE_CHANGED,
    PROGRESS_REPORTED,
    PROGRESS_REVISED,
    CONFIDENCE_CHANGED,
    MILESTONE_PLANNED,
    MILESTONE_SLIPPED,
    MILESTONE_REACHED,
    CONDITION_CHANGED,
    PROBLEM_CHANGED,
    DIRECTIVE_CHANGED,
    MEETING_HELD,
    VISITED,
    FILE_ADDED,
    PROJECT_TURNED,
    PROPOSAL_DISMISSED,
    /** Taken out of use, shared or taken away, of records whose deeds have no kinds of their own. */
    RECORD_CHANGED;

    /** What is computed, and written nowhere. */
    static final Set<ChangeKind> TURNS = EnumSet.range(TURNED_RED, NEWLY_MET);

    static ChangeKind of(DeedKind kind) {
        return valueOf(kind.name());
    }

    public boolean isDeed() {
        return compareTo(PROJECT_ADDED) >= 0;
    }

    /** Only of deeds. */
    DeedKind deed() {
        return DeedKind.valueOf(name());
    }
}
