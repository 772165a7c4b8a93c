package org.biaogan.dashboard.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What moved since the meeting before (上次会议以来), as the metrics service tells of it.
 *
 * @param previous null where there was none; then nothing is compared
 */
record Since(Held previous, Instant since, Instant until, Changes targets, Changes projects, FollowUp directives) {

    /** A meeting, shortly. */
    record Held(String code, String title, LocalDate heldOn) {}

    /** How many numbers were revised and are new in all, listed or not; of deeds neither. */
    record Changes(long revised, long newValues, List<Change> items) {}

    /** A light that turned, a number that changed, or a deed about a project or problem. */
    record Change(
            String kind,
            String indicator,
            String indicatorName,
            String indicatorNameEn,
            String unitOfMeasure,
            String unitOfMeasureEn,
            String unit,
            String unitName,
            String unitNameEn,
            String period,
            String basis,
            String measure,
            String before,
            String after,
            String reason,
            String who,
            Instant when,
            String project,
            String projectName,
            String projectNameEn,
            String subject,
            String title) {}

    /** What became of the decisions of the meeting before. */
    record FollowUp(long closed, long open, long overdue, List<Meeting.Decision> items) {}
}
