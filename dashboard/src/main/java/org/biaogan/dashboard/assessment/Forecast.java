package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Where the year will end (全年预测), with an interval and how the method has done in earlier years of the same series.
 *
 * @param probability of reaching the target, 0 to 1; null without one
 * @param coverage how often the interval should hold the truth, in per cent
 * @param band the periods still to come
 * @param figures ids of its numbers by the names of their fields, as in the records below; null where none are sent
 */
public record Forecast(
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal probability,
        BigDecimal coverage,
        Method method,
        List<Integer> years,
        String note,
        String noteEn,
        List<Step> band,
        BackTest backtest,
        Map<String, String> figures) {

    public Forecast {
        years = years == null ? List.of() : years;
        band = band == null ? List.of() : band;
    }

    /** How it was made. */
    public record Method(String version, String name, String nameEn) {}

    /** A period still to come. */
    public record Step(String period, BigDecimal value, BigDecimal low, BigDecimal high, Map<String, String> figures) {}

    /** The same method, had it been used at the same time of earlier years (回测). */
    public record BackTest(
            List<Past> items,
            BigDecimal meanAbsoluteErrorPercent,
            BigDecimal linearMeanAbsoluteErrorPercent,
            Integer within,
            Integer of,
            Map<String, String> figures) {}

    /** An earlier year: what would have been forecast, and what came. */
    public record Past(
            int year,
            BigDecimal forecast,
            BigDecimal low,
            BigDecimal high,
            BigDecimal actual,
            BigDecimal errorPercent,
            boolean within,
            Map<String, String> figures) {}
}
