package org.biaogan.dashboard.ranking;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The places of a peer group's units by one indicator, as the metrics service ranked them. */
record Ranking(
        String group,
        String groupName,
        String groupNameEn,
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        int decimals,
        String period,
        String previousPeriod,
        String basis,
        OffsetDateTime asOf,
        String by,
        String growth,
        int of,
        int ofBoth,
        List<Item> items,
        List<Without> without) {

    /** A unit's place; change counts places moved up among the units known in both periods; figures are their ids. */
    record Item(
            int place,
            boolean tied,
            String unit,
            String unitName,
            String unitNameEn,
            boolean external,
            BigDecimal value,
            Integer previousPlace,
            Integer change,
            String growthStatus,
            String growthNote,
            String growthNoteEn,
            Map<String, String> figures) {}

    /** A unit without a place, and why. */
    record Without(String unit, String unitName, String unitNameEn, boolean external, String why) {}
}
