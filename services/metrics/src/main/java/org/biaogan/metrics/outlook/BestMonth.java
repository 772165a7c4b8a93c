package org.biaogan.metrics.outlook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.period.TimePeriod;

/**
 * The best single month a series ever had (历史最好单月): the most it brought, under a ceiling the least it used, for a stock
 * its largest step the right way. Never a February that carries its January; that is two months.
 *
 * @param value in the indicator's unit of measure; below zero for a stock that is to shrink
 * @param months how many single months there were to choose from
 */
public record BestMonth(TimePeriod period, BigDecimal value, int months) {

    /** The latest of the best; empty where no single month is known. */
    static Optional<BestMonth> of(Map<TimePeriod, BigDecimal> months, Aim aim) {
        Comparator<Map.Entry<TimePeriod, BigDecimal>> byAmount = Map.Entry.comparingByValue();
        boolean leastIsBest = aim == Aim.STAY_WITHIN || aim == Aim.LOWER;
        return months.entrySet().stream()
                .max((leastIsBest ? byAmount.reversed() : byAmount).thenComparing(Map.Entry.comparingByKey()))
                .map(best -> new BestMonth(best.getKey(), best.getValue(), months.size()));
    }
}
