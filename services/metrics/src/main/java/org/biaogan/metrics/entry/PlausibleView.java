package org.biaogan.metrics.entry;

import java.math.BigDecimal;
import java.util.Map;
import org.biaogan.metrics.plausibility.Method;
import org.biaogan.metrics.plausibility.PlausibleRange;

/**
 * The plausible range as clients see it.
 *
 * @param low null where there are too few years, as are {@code high} and {@code method}
 * @param years earlier years of which the same period is known
 * @param note what it comes from, or why there is none, in a sentence
 * @param figures ids of both ends, which change with what is known of those years
 */
public record PlausibleView(
        BigDecimal low,
        BigDecimal high,
        int years,
        Method method,
        String note,
        String noteEn,
        Map<String, String> figures) {

    static PlausibleView of(PlausibleRange range, Map<String, String> ids) {
        return new PlausibleView(
                range.low(), range.high(), range.years(), range.method(), note(range), noteEn(range), ids);
    }

    private static String note(PlausibleRange range) {
        return range.isKnown()
                ? "由%d年同期数得出：上年同期%s历年同期变动的中位数，上下留出余量。"
                        .formatted(range.years(), range.method() == Method.RATIO ? "乘以" : "加上")
                : "上年及以前同期数不足三年（已知%d年），不作判断。".formatted(range.years());
    }

    private static String noteEn(PlausibleRange range) {
        return range.isKnown()
                ? "From the same period of %d years: last year's figure %s the median change of earlier years, with a margin."
                        .formatted(range.years(), range.method() == Method.RATIO ? "times" : "plus")
                : "Fewer than three successive years up to the last are known for this period (%d in all), so nothing is said."
                        .formatted(range.years());
    }
}
