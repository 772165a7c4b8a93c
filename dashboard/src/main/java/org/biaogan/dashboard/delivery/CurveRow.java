package org.biaogan.dashboard.delivery;

import java.math.BigDecimal;
import org.biaogan.dashboard.delivery.Curves.Point;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.MoneyText;

/**
 * A period of the table beside the chart.
 *
 * @param open whether nothing is reported for it yet
 */
record CurveRow(
        String period, String plan, String physical, Money planned, Money completed, Money inPlace, boolean open) {

    /** An amount with its share of the total. */
    record Money(String amount, String share) {

        static Money of(BigDecimal amount, BigDecimal percent) {
            return new Money(MoneyText.of(amount), percent == null ? "" : FigureText.percent(percent));
        }
    }

    static CurveRow of(Point point, Language language) {
        return new CurveRow(
                ReportingText.of(point.period(), language),
                FigureText.percent(point.planPercent()),
                FigureText.percent(point.physicalPercent()),
                Money.of(point.plannedInvestment(), point.plannedInvestmentPercent()),
                Money.of(point.completed(), point.completedPercent()),
                Money.of(point.inPlace(), point.inPlacePercent()),
                point.physicalPercent() == null && point.completed() == null && point.inPlace() == null);
    }
}
