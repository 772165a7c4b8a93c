package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.comparison.Contribution;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.GrowthRemark;
import org.biaogan.metrics.unit.UnitView;

/**
 * A unit's number of a period and of the year before, taken apart into those of the units right below it (分解).
 *
 * @param period the indicator's own last period on or before the one asked for
 * @param total of the unit: reported, or the sum of the units below
 * @param missing codes of units below for want of which there is no sum, at either period
 * @param growthPublished of the unit, in per cent; null where none was published
 * @param growthStatus of the published growth; null where none is recorded
 * @param growth what has to be said of the unit's growth
 * @param parts what is said of the parts' own numbers, by unit
 * @param units that the parts belong to, by code
 * @param ids of all these numbers
 */
public record Breakdown(
        TimePeriod period,
        OffsetDateTime asOf,
        IndicatorView indicator,
        UnitView unit,
        Contribution.Step total,
        Contribution contribution,
        List<String> missing,
        BigDecimal growthPublished,
        ObservationStatus growthStatus,
        GrowthRemark growth,
        Map<String, PartRemark> parts,
        Map<String, UnitView> units,
        Ids ids) {

    /**
     * What is said of a part.
     *
     * @param status of its number of the period; null where none is known
     * @param remark what the statuses of the two numbers compared mean
     */
    public record PartRemark(ObservationStatus status, GrowthRemark remark) {}

    /**
     * Ids of figures by the names of the fields they stand in.
     *
     * @param ofParts by unit
     * @param ofRest empty where there is no rest
     */
    public record Ids(
            Map<String, String> ofWhole, Map<String, Map<String, String>> ofParts, Map<String, String> ofRest) {}
}
