package org.biaogan.dashboard.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A figure that an editor submitted (送审), as the metrics service keeps it.
 *
 * @param current what everybody sees while it waits; null where nothing is known yet
 * @param mayDecide whether the visitor may approve or return it now
 * @param figures the id of the value once it is approved; null where the service sends none
 */
record Submission(
        long id,
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        int decimals,
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        String measure,
        String basis,
        BigDecimal value,
        String status,
        String source,
        LocalDate releasedOn,
        String reason,
        String submittedBy,
        OffsetDateTime submittedAt,
        SubmissionState state,
        Current current,
        String decidedBy,
        OffsetDateTime decidedAt,
        String decisionReason,
        boolean mayDecide,
        Map<String, String> figures) {

    /** What is known of the same figure. */
    record Current(BigDecimal value, String status, Map<String, String> figures) {}

    boolean isGrowth() {
        return "GROWTH".equals(measure);
    }

    boolean isYearToDate() {
        return "YTD".equals(basis);
    }
}
