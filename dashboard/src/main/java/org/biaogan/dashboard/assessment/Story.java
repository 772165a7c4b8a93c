package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The whole story of one indicator of a unit: where it stands, its series with the expected way, and its corrections. */
public record Story(
        String period, OffsetDateTime asOf, Assessment assessment, List<Point> series, List<Vintage> vintages) {

    public Story {
        series = series == null ? List.of() : series;
        vintages = vintages == null ? List.of() : vintages;
    }

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
            String source,
            LocalDate releasedOn) {

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
            OffsetDateTime knownTo) {}
}
