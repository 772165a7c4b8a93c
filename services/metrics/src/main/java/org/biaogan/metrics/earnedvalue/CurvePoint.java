package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.biaogan.metrics.period.ReportingPeriod;

/**
 * Where plan and reports stand at a period's end; null is what is not planned, or not reported then.
 *
 * @param planPercent share of the planned time gone
 * @param plannedInvestmentPercent of the total investment, by the plans of the years
 * @param completedPercent money completed since the start, of the total investment
 * @param inPlacePercent funds in place, of the total investment
 */
public record CurvePoint(
        String period,
        LocalDate on,
        BigDecimal planPercent,
        BigDecimal plannedInvestmentPercent,
        BigDecimal completedPercent,
        BigDecimal inPlacePercent,
        BigDecimal physicalPercent,
        BigDecimal plannedInvestment,
        BigDecimal completed,
        BigDecimal inPlace) {

    /** A part of the total investment in per cent, unrounded; null where either is missing or the total not above zero. */
    public static BigDecimal share(BigDecimal part, BigDecimal total) {
        return Share.of(part, total);
    }

    static CurvePoint of(ReportingPeriod period, Plan plan, Reported reported) {
        LocalDate end = period.end();
        BigDecimal completed = reported == null ? null : reported.completedSinceStart();
        BigDecimal inPlace = reported == null ? null : reported.inPlace();
        return new CurvePoint(
                period.toString(),
                end,
                plan.timeShare(end),
                plan.investmentShare(end),
                Share.of(completed, plan.total()),
                Share.of(inPlace, plan.total()),
                reported == null ? null : reported.physicalPercent(),
                plan.investmentBy(end),
                completed,
                inPlace);
    }
}
