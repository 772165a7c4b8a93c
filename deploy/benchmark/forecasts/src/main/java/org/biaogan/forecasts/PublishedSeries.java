package org.biaogan.forecasts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;

/**
 * A published level, cumulative within its year (累计数).
 *
 * @param family series that move together, so that many of one do not outvote a few of another
 */
record PublishedSeries(String name, String family, Frequency frequency, NavigableMap<TimePeriod, BigDecimal> levels) {

    private static final int HALF_YEAR = 6;

    /** The year to date of a period; null where it was not published. */
    BigDecimal yearToDate(TimePeriod period) {
        return levels.get(period);
    }

    /** June, or the second quarter, of a year. */
    TimePeriod middle(int year) {
        return TimePeriod.ofMonth(year, HALF_YEAR).last(frequency);
    }

    TimePeriod end(int year) {
        return TimePeriod.ofYear(year).last(frequency);
    }

    IntStream years() {
        return IntStream.rangeClosed(levels.firstKey().year(), levels.lastKey().year());
    }

    /** Without the years of which a period is missing; a January published with its February is not. */
    PublishedSeries completeYears() {
        Map<TimePeriod, BigDecimal> complete = levels.entrySet().stream()
                .filter(level -> isComplete(level.getKey().year()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PublishedSeries(name, family, frequency, new TreeMap<>(complete));
    }

    private boolean isComplete(int year) {
        return TimePeriod.periodsOfYear(year, frequency).stream()
                .allMatch(period -> period.isJanuary() || levels.containsKey(period));
    }
}
