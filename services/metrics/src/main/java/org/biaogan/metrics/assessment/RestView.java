package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.biaogan.metrics.outlook.Amounts;
import org.biaogan.metrics.outlook.Credibility;
import org.biaogan.metrics.outlook.Pace;

/**
 * What the rest of the year has to bring (倒逼), all in the indicator's unit of measure. Under a ceiling it is the allowance
 * left, for a stock the way left, below zero where it is to shrink.
 *
 * @param months left after the period
 * @param meanPerMonth of this year so far; of a stock, its change a month
 * @param multipleOfMean required per month as a multiple of it; null where it does not go the way of the target
 * @param bestMonth the best single month ever; under a ceiling the lowest
 * @param requiredGrowthPercent on the same months of last year; null for a stock
 * @param sameMonthsLastYear what the months still to come brought last year, counted towards the target and so above zero;
 *     null where unknown, as are the three below
 * @param sameMonthsBest the best they brought in five years, under a ceiling the least; counted likewise
 * @param sameMonthsBestGrowthPercent the best growth of these months in five years, under a ceiling the least; null for a
 *     stock
 * @param growthSoFarPercent of this year so far on the same period of last year; null for a stock
 * @param figures ids of the numbers above by the names of their fields
 */
public record RestView(
        BigDecimal remaining,
        int months,
        BigDecimal requiredPerMonth,
        BigDecimal meanPerMonth,
        BigDecimal multipleOfMean,
        Month bestMonth,
        BigDecimal multipleOfBest,
        BigDecimal requiredGrowthPercent,
        BigDecimal sameMonthsLastYear,
        BigDecimal sameMonthsBest,
        BigDecimal sameMonthsBestGrowthPercent,
        BigDecimal growthSoFarPercent,
        Credibility credibility,
        Map<String, String> figures) {

    /** A single month and what it brought, with the id of that number. */
    public record Month(String period, BigDecimal value, Map<String, String> figures) {}

    static RestView of(Pace pace, Amounts amounts, Map<String, String> figures, Map<String, String> ofBest) {
        Month best = pace.bestMonth() == null
                ? null
                : new Month(
                        pace.bestMonth().period().toString(), pace.bestMonth().value(), ofBest);
        return new RestView(
                pace.rest().remaining().value(),
                pace.rest().months(),
                pace.rest().requiredPerMonth().value(),
                pace.meanPerMonth(),
                pace.multipleOfMean(),
                best,
                pace.multipleOfBest(),
                pace.requiredGrowthPercent(),
                pace.sameMonths().lastYear(),
                pace.sameMonths().best(),
                pace.sameMonths().bestGrowthPercent(),
                pace.sameMonths().growthSoFarPercent(),
                Credibility.of(pace, amounts),
                figures);
    }
}
