package org.biaogan.local.demonstration;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What is there at the end of a month, on its way from one year's end to the next. */
record StockSeries(Indicator indicator, YearlyPath yearEnd, Chance chance) implements Series {

    /** How far a month strays from the straight way, as a part of the year's way. */
    private static final double STRAY = 0.04;

    @Override
    public BigDecimal at(YearMonth month) {
        double from = yearEnd.in(month.getYear() - 1);
        double way = yearEnd.in(month.getYear()) - from;
        double gone = month.getMonthValue() / 12.0;
        double stray = month.getMonthValue() == 12 ? 0 : STRAY * chance.of("month", number(month));
        return indicator.rounded(from + way * (gone + stray));
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }
}
