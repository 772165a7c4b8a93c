package org.biaogan.local.demonstration;

import java.math.BigDecimal;
import java.time.YearMonth;

/** Something that moves around a level: a cumulative rate settles as the year goes on, a monthly one does not. */
record RateSeries(Indicator indicator, SeriesPlan plan, double level, Chance chance) implements Series {

    private static final int FIRST_YEAR = 2024;

    @Override
    public BigDecimal at(YearMonth month) {
        int number = month.getYear() * 12 + month.getMonthValue();
        double settling = indicator.isCumulative() ? 1 - month.getMonthValue() / 14.0 : 0.7;
        double value = level
                + plan.trend() * (month.getYear() - FIRST_YEAR)
                + plan.spread() * (0.5 * chance.of("year", month.getYear()) + settling * chance.of("month", number));
        return indicator.rounded(bounded(value));
    }

    private double bounded(double value) {
        double least = plan.lowest() == null ? value : Math.max(plan.lowest(), value);
        return plan.highest() == null ? least : Math.min(plan.highest(), least);
    }
}
