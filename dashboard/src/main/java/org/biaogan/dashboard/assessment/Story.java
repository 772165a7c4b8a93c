package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The whole story of one indicator of a unit: where it stands, its series with the expected way, and its corrections. */
public record Story(
        String period,
        OffsetDateTime asOf,
        Assessment assessment,
        List<Point> series,
        List<Vintage> vintages,
        Rest rest,
        Forecast forecast,
        String forecastAbsence,
        String forecastAbsenceEn,
        List<Way> trajectoryPoints,
        List<Submission> pending,
        Revised revisedSince) {

    public Story {
        series = series == null ? List.of() : series;
        vintages = vintages == null ? List.of() : vintages;
        trajectoryPoints = trajectoryPoints == null ? List.of() : trajectoryPoints;
        pending = pending == null ? List.of() : pending;
    }

    /** Where the trajectory wants the year to stand by the end of a period. */
    public record Way(
            String period, BigDecimal expectedPercent, BigDecimal expectedValue, Map<String, String> figures) {}

    /** How many figures were revised since an instant. */
    public record Revised(int count, OffsetDateTime since) {}

    /** A figure sent in that an approver has not decided on yet (待审核). */
    public record Submission(
            String period,
            String measure,
            BigDecimal value,
            String status,
            String reason,
            String submittedBy,
            OffsetDateTime submittedAt) {}

    /** A month (or quarter, or year) of the series; those still to come have the expected value only. */
    public record Point(
            String period,
            BigDecimal value,
            String status,
            String derivation,
            BigDecimal expectedValue,
            BigDecimal expectedPercent,
            BigDecimal completionPercent,
            BigDecimal growthPublished,
            BigDecimal growthImplied,
            String growthStatus,
            String growthNote,
            String growthNoteEn,
            String source,
            LocalDate releasedOn,
            Map<String, String> figures) {

        /** A January whose figures come with February's. */
        public boolean includedInFebruary() {
            return "K".equals(status);
        }
    }

    /** A version of a figure (版本): what was known between two instants, and why it was corrected. */
    public record Vintage(
            String period,
            String measure,
            BigDecimal value,
            String status,
            String reason,
            String recordedBy,
            OffsetDateTime knownFrom,
            OffsetDateTime knownTo,
            String approvedBy,
            boolean approvedOnArrival,
            Map<String, String> figures) {}
}
