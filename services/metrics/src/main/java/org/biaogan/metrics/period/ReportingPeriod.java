package org.biaogan.metrics.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a project reports on (报告期): a month, {@code 2026-07}, or ten days of it (旬), {@code 2026-07-T1} to the 10th,
 * {@code -T2} to the 20th, {@code -T3} to its end. Ordered by their end, ten days before the month that ends with them.
 *
 * @param month the month, or the one that the ten days belong to
 * @param third 1 to 3; 0 for the whole month
 */
public record ReportingPeriod(YearMonth month, int third) implements Comparable<ReportingPeriod> {

    private static final Pattern WRITTEN = Pattern.compile("((?:19|2[0-9])[0-9]{2}-(?:0[1-9]|1[0-2]))(?:-T([1-3]))?");

    private static final Comparator<ReportingPeriod> BY_END =
            Comparator.comparing(ReportingPeriod::end).thenComparing(ReportingPeriod::start, Comparator.reverseOrder());

    private static final int THIRDS = 3;
    private static final int DAYS = 10;

    public ReportingPeriod {
        if (third < 0 || third > THIRDS) {
            throw new DateTimeException("a month has three times ten days, not a " + third + "th");
        }
    }

    /** Reads {@code 2026-07} or {@code 2026-07-T1}; nothing else. */
    public static ReportingPeriod parse(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.matches()) {
            throw MalformedPeriod.ofReport(text);
        }
        return new ReportingPeriod(
                YearMonth.parse(written.group(1)), written.group(2) == null ? 0 : Integer.parseInt(written.group(2)));
    }

    public static ReportingPeriod of(YearMonth month) {
        return new ReportingPeriod(month, 0);
    }

    public boolean isMonth() {
        return third == 0;
    }

    public LocalDate start() {
        return month.atDay(isMonth() ? 1 : (third - 1) * DAYS + 1);
    }

    public LocalDate end() {
        return isMonth() || third == THIRDS ? month.atEndOfMonth() : month.atDay(third * DAYS);
    }

    public int year() {
        return month.getYear();
    }

    /** The one before of the same length. */
    public ReportingPeriod previous() {
        return third > 1
                ? new ReportingPeriod(month, third - 1)
                : new ReportingPeriod(month.minusMonths(1), isMonth() ? 0 : THIRDS);
    }

    /** Whether the year begins with it. */
    public boolean isFirstOfYear() {
        return start().getDayOfYear() == 1;
    }

    /** The month in the calendar of statistics, which is also what closes with it. */
    public TimePeriod inMonth() {
        return TimePeriod.ofMonth(month.getYear(), month.getMonthValue());
    }

    /** Whether its last day is past on the day given; on the last day itself it is not over. */
    public boolean overOn(LocalDate day) {
        return day.isAfter(end());
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return BY_END.compare(this, other);
    }

    @Override
    public String toString() {
        return isMonth() ? month.toString() : month + "-T" + third;
    }
}
