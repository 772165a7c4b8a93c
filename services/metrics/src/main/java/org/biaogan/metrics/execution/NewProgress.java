package org.biaogan.metrics.execution;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a project reports, as a caller sends it. The kinds of money are different numbers, each as it was established; all
 * are in the project's unit of money. What is absent is not reported.
 *
 * @param period a month, {@code 2026-07}, or ten days, {@code 2026-07-T1}, {@code -T2} or {@code -T3}
 * @param planned investment planned for the period (本期计划)
 * @param completed investment completed within the period (本期完成); below zero where what was counted before is taken back (核减)
 * @param completedThisYear since the year's first day (当年累计完成)
 * @param completedSinceStart since work began (开工以来累计完成)
 * @param inPlace funds in place since work began (累计到位资金)
 * @param actualCost what the work built so far has really cost, where somebody keeps account of it
 * @param physicalPercent of the work actually built, 0 to 100
 * @param physicalWords the stage reached, in words (形象进度)
 * @param photos ids of the project's files; those known already where absent
 * @param reason why it corrects an earlier report; needed only there
 */
public record NewProgress(
        String project,
        String period,
        BigDecimal planned,
        BigDecimal completed,
        BigDecimal completedThisYear,
        BigDecimal completedSinceStart,
        BigDecimal inPlace,
        BigDecimal actualCost,
        BigDecimal physicalPercent,
        String physicalWords,
        Integer peopleOnSite,
        Integer peopleExpected,
        List<String> photos,
        String reason) {

    /** The same under the project that the path names. */
    NewProgress of(String code) {
        return new NewProgress(
                code,
                period,
                planned,
                completed,
                completedThisYear,
                completedSinceStart,
                inPlace,
                actualCost,
                physicalPercent,
                physicalWords,
                peopleOnSite,
                peopleExpected,
                photos,
                reason);
    }
}
