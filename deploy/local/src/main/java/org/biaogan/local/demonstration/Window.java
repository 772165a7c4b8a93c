package org.biaogan.local.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The months for which the demonstration has figures, as seen from a day. */
record Window(YearMonth first, YearMonth last) {

    private static final int MONTHS = 36;
    private static final int RELEASE_LAG_DAYS = 20;

    /** At least 36 months up to the last one whose figures are due, from a January on. */
    static Window upTo(LocalDate today) {
        YearMonth last = YearMonth.from(today);
        while (!last.atEndOfMonth().plusDays(RELEASE_LAG_DAYS).isBefore(today)) {
            last = last.minusMonths(1);
        }
        return new Window(last.minusMonths(MONTHS - 1).withMonth(1), last);
    }

    /** The ends of the periods that this indicator publishes, oldest first. */
    List<YearMonth> periodsOf(Indicator indicator) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(indicator::publishes)
                .toList();
    }
}
