package org.biaogan.dashboard.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How far the themes are at a period (主题进展).
 *
 * @param period null for the latest
 * @param flagship the same over all flagship targets; null where the service sends none
 */
record ThemeProgress(String period, List<Row> items, Row flagship) {

    /**
     * A theme.
     *
     * @param flagship how many of its targets are flagship targets
     * @param counts of targets by standing
     * @param medianDeviationPoints positive is better
     * @param figures the id of the median; null where the service sends none
     */
    record Row(
            String theme,
            String name,
            String nameEn,
            int targets,
            Integer flagship,
            Map<String, Integer> counts,
            BigDecimal medianDeviationPoints,
            Map<String, String> figures) {}
}
