package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the rest of the year must bring (倒逼): absolute, a month, against this year's mean and the best month ever, and as
 * growth on the same months of last year.
 *
 * @param figures ids of its numbers by the names of their fields; null where the service sends none
 */
public record Rest(
        BigDecimal remaining,
        Integer months,
        BigDecimal requiredPerMonth,
        BigDecimal meanPerMonth,
        BigDecimal multipleOfMean,
        BestMonth bestMonth,
        BigDecimal multipleOfBest,
        BigDecimal requiredGrowthPercent,
        Credibility credibility,
        Map<String, String> figures) {

    /** The best month ever. */
    public record BestMonth(String period, BigDecimal value, Map<String, String> figures) {}

    /** Whether that can be believed, with the reason in a sentence. */
    public record Credibility(String verdict, String reason, String reasonEn) {}
}
