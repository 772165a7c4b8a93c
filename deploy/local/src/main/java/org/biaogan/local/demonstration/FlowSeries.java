package org.biaogan.local.demonstration;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** A year's total dealt out over its months by season; published for the month alone or from the year's start. */
record FlowSeries(Indicator indicator, YearlyPath total, List<Double> season, Chance chance) implements Series {

    /** How much a month's share strays from the season's, as a part of it. */
    private static final double STRAY = 0.04;

    @Override
    public BigDecimal at(YearMonth month) {
        int first = indicator.isCumulative() ? 1 : month.getMonthValue();
        double share = weights(month.getYear(), first, month.getMonthValue()) / weights(month.getYear(), 1, 12);
        return indicator.rounded(total.in(month.getYear()) * share);
    }

    private double weights(int year, int first, int last) {
        double sum = 0;
        for (int month = first; month <= last; month++) {
            sum += season.get(month - 1) * (1 + STRAY * chance.of("month", year * 12 + month));
        }
        return sum;
    }
}
