package org.biaogan.dashboard.ranking;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What the units right below a unit brought to its implied growth, as the metrics service took it apart, with the ids of its numbers. */
record Contribution(
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
        String basis,
        OffsetDateTime asOf,
        BigDecimal level,
        BigDecimal earlier,
        BigDecimal impliedGrowth,
        BigDecimal publishedGrowth,
        String growthStatus,
        String growthNote,
        String growthNoteEn,
        List<Item> items,
        Rest rest,
        String note,
        String noteEn,
        Map<String, String> figures) {

    /** A unit's contribution in points of the implied growth. */
    record Item(
            String unit,
            String unitName,
            String unitNameEn,
            BigDecimal level,
            BigDecimal earlier,
            BigDecimal points,
            BigDecimal sharePercent,
            String status,
            String note,
            String noteEn,
            Map<String, String> figures) {}

    /** What the units below leave unexplained. */
    record Rest(BigDecimal points, Map<String, String> figures) {}
}
