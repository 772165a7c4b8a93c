package org.biaogan.metrics.ranking;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Where the targets of each theme stand (分主题进度).
 *
 * @param items a row a theme, by code; an indicator of two themes counts in both
 * @param flagship the same of the targets watched before all others (标志性指标), of whatever theme
 */
public record ThemeProgressView(String period, OffsetDateTime asOf, List<Row> items, Row flagship) {

    /**
     * How some targets stand.
     *
     * @param theme null of the row of flagship targets
     * @param targets how many rows of the board have a target
     * @param flagship how many of these are watched before all others
     * @param counts by light or state, every one of them, zeros included
     * @param medianDeviationPoints of those whose deviation is in percentage points; null where there is none
     * @param figures id of the median, where one unit or none was asked for; counts have none, as lights depend on the day
     */
    public record Row(
            String theme,
            String name,
            String nameEn,
            int targets,
            int flagship,
            Map<String, Integer> counts,
            BigDecimal medianDeviationPoints,
            Map<String, String> figures) {

        /** The same with the ids of its figures. */
        Row with(Map<String, String> ids) {
            return new Row(theme, name, nameEn, targets, flagship, counts, medianDeviationPoints, ids);
        }
    }

    /** The same with a page of its themes. */
    ThemeProgressView with(List<Row> page) {
        return new ThemeProgressView(period, asOf, page, flagship);
    }
}
