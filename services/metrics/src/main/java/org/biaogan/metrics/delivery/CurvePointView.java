package org.biaogan.metrics.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.earnedvalue.CurvePoint;

/**
 * A point of the curves as others see it; null is what is not planned, or not reported then.
 *
 * @param planPercent share of the planned time gone
 * @param plannedInvestmentPercent of the total investment, by the plans of the years
 * @param completed money completed since the start
 * @param completedPercent the same, of the total investment
 * @param inPlacePercent funds in place, of the total investment
 * @param figures ids of the numbers by the names of their fields, for {@code /figures/{id}}
 */
public record CurvePointView(
        String period,
        LocalDate on,
        BigDecimal planPercent,
        BigDecimal plannedInvestmentPercent,
        BigDecimal completedPercent,
        BigDecimal inPlacePercent,
        BigDecimal physicalPercent,
        BigDecimal plannedInvestment,
        BigDecimal completed,
        BigDecimal inPlace,
        Map<String, String> figures) {

    static CurvePointView of(CurvePoint point, Map<String, String> figures) {
        return new CurvePointView(
                point.period(),
                point.on(),
                point.planPercent(),
                point.plannedInvestmentPercent(),
                point.completedPercent(),
                point.inPlacePercent(),
                point.physicalPercent(),
                point.plannedInvestment(),
                point.completed(),
                point.inPlace(),
                figures);
    }
}
