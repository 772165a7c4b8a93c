package org.biaogan.metrics.ranking;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.observation.ObservationStatus;

/**
 * The places of a group's units.
 *
 * @param period the indicator's own last period on or before the one asked for
 * @param previousPeriod the one that places are compared with
 * @param basis of the numbers: year-to-date also where the boards sum single periods up
 * @param growth which growth the units are ranked by; null where they are not
 * @param of how many units have a place
 * @param ofBoth how many have one in both periods; changes are among these
 * @param items the best first, ties by unit
 * @param without the group's other units, and why they have no place
 */
public record RankingView(
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
        Basis basis,
        OffsetDateTime asOf,
        RankedBy by,
        GrowthKind growth,
        int of,
        int ofBoth,
        List<Item> items,
        List<Without> without) {

    /**
     * A unit's place.
     *
     * @param place among all units with a number; equal numbers share it, and the places after them stay empty
     * @param placeOfBoth among the units known in both periods; null where this one was not
     * @param previousPlace in the period before, among the same units
     * @param change places moved up among the same units since then; below zero where it moved down
     * @param growthStatus what is said of the growth ranked by: the status of the published growth, else of the period's
     *     number that it is implied by; null where units are not ranked by growth
     * @param growthNote what has to be said of that growth, as in the row of its board; null where nothing
     * @param figures ids of these numbers by the names of their fields
     */
    public record Item(
            int place,
            boolean tied,
            String unit,
            String unitName,
            String unitNameEn,
            boolean external,
            BigDecimal value,
            Integer placeOfBoth,
            Integer previousPlace,
            Integer change,
            ObservationStatus growthStatus,
            String growthNote,
            String growthNoteEn,
            Map<String, String> figures) {

        Item with(Map<String, String> ids) {
            return new Item(
                    place,
                    tied,
                    unit,
                    unitName,
                    unitNameEn,
                    external,
                    value,
                    placeOfBoth,
                    previousPlace,
                    change,
                    growthStatus,
                    growthNote,
                    growthNoteEn,
                    ids);
        }
    }

    /** A unit without a place. */
    public record Without(String unit, String unitName, String unitNameEn, boolean external, Unranked why) {}

    /** The same with the ids of its items' figures. */
    RankingView named(Function<Item, Map<String, String>> ids) {
        return with(items.stream().map(item -> item.with(ids.apply(item))).toList());
    }

    /** The same with a page of its items. */
    RankingView with(List<Item> page) {
        return new RankingView(
                group,
                groupName,
                groupNameEn,
                indicator,
                indicatorName,
                indicatorNameEn,
                unitOfMeasure,
                unitOfMeasureEn,
                decimals,
                period,
                previousPeriod,
                basis,
                asOf,
                by,
                growth,
                of,
                ofBoth,
                page,
                without);
    }
}
