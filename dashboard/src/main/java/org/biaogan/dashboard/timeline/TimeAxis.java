package org.biaogan.dashboard.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The axis all projects share: whole years, from the first day of one to the first day after the last.
 *
 * @param first the first day on it
 * @param end the first day beyond it
 */
record TimeAxis(LocalDate first, LocalDate end) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So many years have room for a label each, on a phone too. */
    private static final int MOST_LABELS = 8;
    /** A line for each year becomes a grey field; of more years some have none. */
    private static final int MOST_LINES = 40;
    /** Somebody's end of all days, as 9999-12-31, must not press everything else into a corner: it lies beyond the axis. */
    private static final int FARTHEST_YEARS = 60;

    /**
     * A year that begins on the axis.
     *
     * @param at where, in percent of its length
     * @param label empty where there is no room for one
     */
    record Year(String at, String label) {}

    /** The whole years around some days that are not too far from today; that of today where there are none. */
    static TimeAxis around(Stream<LocalDate> days, LocalDate today) {
        List<LocalDate> sorted = days.filter(day -> Math.abs(day.getYear() - today.getYear()) <= FARTHEST_YEARS)
                .sorted()
                .toList();
        LocalDate from = sorted.isEmpty() ? today : sorted.get(0);
        LocalDate to = sorted.isEmpty() ? today : sorted.get(sorted.size() - 1);
        return new TimeAxis(from.withDayOfYear(1), to.withDayOfYear(1).plusYears(1));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** Where a day stands, in percent of the axis; what lies beyond stands at its end. */
    String at(LocalDate day) {
        return percent(within(day)).toPlainString();
    }

    /** The length from the beginning of one day to the beginning of another, in percent of the axis. */
    String between(LocalDate from, LocalDate to) {
        return percent(within(to))
                .subtract(percent(within(from)))
                .max(BigDecimal.ZERO)
                .toPlainString();
    }

    List<Year> years() {
        int years = end.getYear() - first.getYear();
        int line = parted(years, MOST_LINES);
        int label = line * parted(years, MOST_LABELS * line);
        return Stream.iterate(first, day -> day.isBefore(end), day -> day.plusYears(line))
                .map(day -> new Year(
                        at(day), (day.getYear() - first.getYear()) % label == 0 ? String.valueOf(day.getYear()) : ""))
                .toList();
    }

    /** How many go together where there is room for so many. */
    private static int parted(int all, int room) {
        return (all + room - 1) / room;
    }

    private LocalDate within(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(end) ? end : day;
    }

    private BigDecimal percent(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, day))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, end)), 2, RoundingMode.HALF_EVEN);
    }
}
