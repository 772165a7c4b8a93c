package org.biaogan.metrics.ranking;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.progress.Absence;

/**
 * What each unit right below a unit brought to its growth (拉动点数). Points add up to the implied growth, with the rest where
 * there is one; they say nothing of the published one, which is on a comparable basis.
 *
 * @param period the indicator's own last period on or before the one asked for
 * @param basis of the levels
 * @param level of the unit: reported, or the sum of the units below; of the period alone where the indicator is
 * @param earlier the same a year before
 * @param impliedGrowth by the two levels, in per cent
 * @param publishedGrowth in per cent; null where none was published
 * @param growthStatus of the published growth; null where none is recorded
 * @param growthNote what has to be said of the unit's growth: why the two differ, what a status means; null where nothing
 * @param rest what the units below leave unexplained; null where there is nothing
 * @param figures ids of the unit's own numbers by the names of their fields; each item and the rest have theirs
 */
public record ContributionView(
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
        Basis basis,
        OffsetDateTime asOf,
        BigDecimal level,
        BigDecimal earlier,
        BigDecimal impliedGrowth,
        BigDecimal publishedGrowth,
        ObservationStatus growthStatus,
        String growthNote,
        String growthNoteEn,
        List<Item> items,
        Rest rest,
        String note,
        String noteEn,
        Map<String, String> figures) {

    /**
     * A unit's contribution.
     *
     * @param points of the implied growth
     * @param sharePercent of the change of the whole (贡献率)
     * @param why there are no points; null where there are
     * @param status of the unit's number of the period; null where none is known
     * @param note what the statuses of the two levels mean: a break, a provisional number; null where nothing
     */
    public record Item(
            String unit,
            String unitName,
            String unitNameEn,
            BigDecimal level,
            BigDecimal earlier,
            BigDecimal points,
            BigDecimal sharePercent,
            Absence why,
            ObservationStatus status,
            String note,
            String noteEn,
            Map<String, String> figures) {}

    /** What is not explained by the units below. */
    public record Rest(BigDecimal points, Map<String, String> figures) {}

    /** The same with a page of its items. */
    ContributionView with(List<Item> page) {
        return new ContributionView(
                indicator,
                indicatorName,
                indicatorNameEn,
                unitOfMeasure,
                unitOfMeasureEn,
                decimals,
                unit,
                unitName,
                unitNameEn,
                period,
                basis,
                asOf,
                level,
                earlier,
                impliedGrowth,
                publishedGrowth,
                growthStatus,
                growthNote,
                growthNoteEn,
                page,
                rest,
                note,
                noteEn,
                figures);
    }
}
