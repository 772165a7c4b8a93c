package org.biaogan.dashboard.closing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.dashboard.page.Address;

/**
 * Which unit's periods are looked at, and what of the page is to be revised.
 *
 * @param unit null for the visitor's own
 * @param indicator null where only closings by hand are looked at
 * @param closing id of the closing by hand to revise, or {@code period} to close a new one
 * @param rule code of the rule to revise
 */
record ClosingQuery(String unit, String indicator, int year, String closing, String period, String rule) {

    private static final int MONTHS = 12;

    static ClosingQuery of(ClosingPage.Wanted wanted, Clock clock) {
        int now = YearMonth.now(clock).getYear();
        boolean known = wanted.year != null && wanted.year.matches("20\\d\\d") && Integer.parseInt(wanted.year) <= now;
        return new ClosingQuery(
                given(wanted.unit),
                given(wanted.indicator),
                known ? Integer.parseInt(wanted.year) : now,
                given(wanted.closing),
                given(wanted.period),
                given(wanted.rule));
    }

    static ClosingQuery none(Clock clock) {
        return new ClosingQuery(null, null, YearMonth.now(clock).getYear(), null, null, null);
    }

    /** The months of the year that are over, the latest first. */
    List<String> months(Clock clock) {
        YearMonth now = YearMonth.now(clock);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, MONTHS + 1 - month))
                .filter(month -> month.isBefore(now))
                .map(YearMonth::toString)
                .toList();
    }

    ClosingQuery of(String chosen) {
        return new ClosingQuery(chosen, indicator, year, closing, period, rule);
    }

    Address address() {
        return Address.of(ClosingPage.PATH)
                .with("unit", unit)
                .with("indicator", indicator)
                .with("year", String.valueOf(year));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
