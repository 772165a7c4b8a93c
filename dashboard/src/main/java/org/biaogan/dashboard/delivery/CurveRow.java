package org.biaogan.dashboard.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.biaogan.dashboard.delivery.Curves.Point;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.MoneyText;

/**
 * A period of the table beside the chart.
 *
 * @param open whether nothing is reported for it yet
 */
record CurveRow(
        String period, Traced plan, Traced physical, Money planned, Money completed, Money inPlace, boolean open) {

    /** An amount with its share of the total. */
    record Money(Traced amount, Traced share) {

        static Money of(BigDecimal amount, BigDecimal percent, Point point, String field) {
            return new Money(
                    Traced.of(MoneyText.of(amount), point.figures(), field),
                    Traced.of(percent == null ? "" : FigureText.percent(percent), point.figures(), field + "Percent"));
        }
    }

    /** Planned, completed and in place, as the columns have them. */
    public List<Money> amounts() {
        return List.of(planned, completed, inPlace);
    }

    static CurveRow of(Point point, Language language) {
        return new CurveRow(
                ReportingText.of(point.period(), language),
                Traced.of(FigureText.percent(point.planPercent()), point.figures(), "planPercent"),
                Traced.of(FigureText.percent(point.physicalPercent()), point.figures(), "physicalPercent"),
                Money.of(point.plannedInvestment(), point.plannedInvestmentPercent(), point, "plannedInvestment"),
                Money.of(point.completed(), point.completedPercent(), point, "completed"),
                Money.of(point.inPlace(), point.inPlacePercent(), point, "inPlace"),
                point.physicalPercent() == null && point.completed() == null && point.inPlace() == null);
    }
}
