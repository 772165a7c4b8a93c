package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.approval.SubmissionView;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.Vintage;

/**
 * The whole story of one indicator of one unit.
 *
 * @param assessment the row of the period
 * @param rest null without a target, and where nothing is completed by shares
 * @param forecast of the year's end; null where there is none
 * @param forecastAbsence why there is none; null where there is one
 * @param trajectoryPoints of the whole year; empty without a target
 * @param series up to three years, ascending, to the end of the period's year
 * @param vintages every version known of the numbers of the years drawn, the newest period first
 * @param revisedSince null where nobody asked since when
 * @param pending what waits for approval, of whichever period, in the order it was submitted
 */
public record StoryView(
        String period,
        OffsetDateTime asOf,
        AssessmentView assessment,
        RestView rest,
        ForecastView forecast,
        String forecastAbsence,
        String forecastAbsenceEn,
        List<TrajectoryPoint> trajectoryPoints,
        List<Point> series,
        List<Vintage> vintages,
        RevisedSince revisedSince,
        List<SubmissionView> pending) {

    /**
     * What a year's trajectory asks for by the end of one of its periods.
     *
     * @param expectedPercent null where the period asks for nothing on its own, as a January included in February, or
     *     where the target is not reached by shares
     * @param expectedValue the same in the indicator's unit of measure
     * @param figures ids of both by the names of their fields
     */
    public record TrajectoryPoint(
            String period, BigDecimal expectedPercent, BigDecimal expectedValue, Map<String, String> figures) {}

    /**
     * One period of the series against the trajectory of its year.
     *
     * @param value held against the target: as recorded, or summed to year to date; null where there is none
     * @param recorded the number of the single period, where {@code value} is a sum over periods: as the unit reported it,
     *     or where {@code derivation} says so what the units below add up to
     * @param expectedValue what the trajectory asks for by then
     * @param growthPublished of the period's own number, on the row's {@code growthBasis}, as the implied one
     * @param growthStatus of the published growth; null where none is recorded
     * @param growthNote what has to be said of the growth; null where nothing
     * @param figures ids of the numbers by the names of their fields; after the story's period of what is expected
     */
    public record Point(
            String period,
            BigDecimal value,
            BigDecimal recorded,
            ObservationStatus status,
            AssessmentView.Derivation derivation,
            BigDecimal expectedValue,
            BigDecimal expectedPercent,
            BigDecimal completionPercent,
            BigDecimal growthPublished,
            BigDecimal growthImplied,
            BigDecimal growthDifference,
            ObservationStatus growthStatus,
            String growthNote,
            String growthNoteEn,
            String source,
            LocalDate releasedOn,
            Instant knownFrom,
            Map<String, String> figures) {}
}
