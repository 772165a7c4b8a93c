package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import org.biaogan.metrics.period.ReportingPeriod;

/**
 * What a project says of itself for a period (进展). The kinds of money are different numbers, none of which is derived
 * from another (完成投资、实物工作量、到位资金各不相同); each is null where it was not reported.
 *
 * @param completed investment completed within the period (本期完成)
 * @param completedThisYear since the year's first day (当年累计完成)
 * @param completedSinceStart since work began (开工以来累计完成)
 * @param inPlace funds in place since work began (累计到位资金)
 * @param physicalPercent of the work actually built (形象进度), 0 to 100
 * @param photos how many show it
 * @param actualCost what the work built so far has really cost
 */
public record Reported(
        ReportingPeriod period,
        BigDecimal completed,
        BigDecimal completedThisYear,
        BigDecimal completedSinceStart,
        BigDecimal inPlace,
        BigDecimal physicalPercent,
        int photos,
        BigDecimal actualCost) {

    /**
     * Whether money is said to have been completed: in the period, or where that is not said, beyond what was said
     * before.
     */
    boolean claimsMoney(Reported before) {
        if (completed != null) {
            return completed.signum() > 0;
        }
        return completedSinceStart != null
                && completedSinceStart.compareTo(
                                before == null || before.completedSinceStart == null
                                        ? BigDecimal.ZERO
                                        : before.completedSinceStart)
                        > 0;
    }
}
