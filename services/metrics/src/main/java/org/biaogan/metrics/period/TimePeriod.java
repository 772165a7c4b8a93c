package org.biaogan.metrics.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The stretch of the calendar that a number is about (时期): a month, quarter, half or year; SDMX calls it TIME_PERIOD.
 *
 * <p>Periods are ordered by their end, the shorter first where two end together. Written periods lie in the years 1900
 * to 2999; arithmetic may step over that edge, where simply nothing is known.
 *
 * @param lastMonth the month the period ends with
 * @param months how many months it covers: 1, 3, 6 or 12
 */
public record TimePeriod(YearMonth lastMonth, int months) implements Comparable<TimePeriod> {

    private static final int MONTHS_A_YEAR = 12;

    private static final int HALF = 6;
    private static final Set<Integer> LENGTHS = Set.of(1, 3, HALF, MONTHS_A_YEAR);
    private static final Comparator<TimePeriod> BY_END =
            Comparator.comparing(TimePeriod::lastMonth).thenComparingInt(TimePeriod::months);

    public TimePeriod {
        if (!LENGTHS.contains(months) || lastMonth.getMonthValue() % months != 0) {
            throw new IllegalArgumentException("no period of " + months + " months ends with " + lastMonth);
        }
    }

    /** Periods are looked up all the time, and months of one year would share most bits of the usual number. */
    @Override
    public int hashCode() {
        return (lastMonth.getYear() * MONTHS_A_YEAR + lastMonth.getMonthValue()) * (MONTHS_A_YEAR + 1) + months;
    }

    /** Reads {@code 2022-06}, {@code 2022-Q2}, {@code 2022-H1}, {@code 2022-S1} or {@code 2022}; nothing else. */
    public static TimePeriod parse(String text) {
        return PeriodNotation.read(text);
    }

    public static TimePeriod ofMonth(int year, int month) {
        return new TimePeriod(YearMonth.of(year, month), Frequency.MONTH.months());
    }

    public static TimePeriod ofQuarter(int year, int quarter) {
        return new TimePeriod(YearMonth.of(year, quarter * Frequency.QUARTER.months()), Frequency.QUARTER.months());
    }

    public static TimePeriod ofHalf(int year, int half) {
        return new TimePeriod(YearMonth.of(year, half * HALF), HALF);
    }

    public static TimePeriod ofYear(int year) {
        return new TimePeriod(YearMonth.of(year, MONTHS_A_YEAR), MONTHS_A_YEAR);
    }

    /** The month a day lies in. */
    public static TimePeriod monthOf(LocalDate day) {
        return ofMonth(day.getYear(), day.getMonthValue());
    }

    /** All periods of one frequency in a year, in the order of the calendar. */
    public static List<TimePeriod> periodsOfYear(int year, Frequency frequency) {
        int months = frequency.months();
        return IntStream.rangeClosed(1, MONTHS_A_YEAR / months)
                .mapToObj(number -> new TimePeriod(YearMonth.of(year, number * months), months))
                .toList();
    }

    /** The frequency with such periods; none publishes by halves. */
    public Optional<Frequency> frequency() {
        for (Frequency frequency : Frequency.values()) {
            if (frequency.months() == months) {
                return Optional.of(frequency);
            }
        }
        return Optional.empty();
    }

    public LocalDate start() {
        return lastMonth.minusMonths(months - 1L).atDay(1);
    }

    public LocalDate end() {
        return lastMonth.atEndOfMonth();
    }

    public int year() {
        return lastMonth.getYear();
    }

    /** The number, 1 to 12, of the month it ends with. */
    public int endMonth() {
        return lastMonth.getMonthValue();
    }

    /** Months of the year gone by at its end: what the linear yardstick counts (序时). */
    public int monthsElapsed() {
        return endMonth();
    }

    /** Months of the year still to come after its end. */
    public int monthsRemaining() {
        return MONTHS_A_YEAR - endMonth();
    }

    public boolean isJanuary() {
        return isMonth(1);
    }

    public boolean isFebruary() {
        return isMonth(2);
    }

    /** Whether the year ends with it. */
    public boolean isYearEnd() {
        return endMonth() == MONTHS_A_YEAR;
    }

    /** Whether both end on the same day, so that a cumulative series means the same by both. */
    public boolean sameEndAs(TimePeriod other) {
        return lastMonth.equals(other.lastMonth);
    }

    /** The period of that frequency which ends on the same day, if there is one. */
    public Optional<TimePeriod> in(Frequency frequency) {
        return Optional.of(last(frequency)).filter(this::sameEndAs);
    }

    /** The last period of that frequency ending on or before this one's end, be it in the year before. */
    public TimePeriod last(Frequency frequency) {
        int over = endMonth() % frequency.months();
        return new TimePeriod(lastMonth.minusMonths(over), frequency.months());
    }

    /** The period of that frequency which ends with this one's year. */
    public TimePeriod yearEnd(Frequency frequency) {
        return ofYear(year()).last(frequency);
    }

    public TimePeriod previous() {
        return new TimePeriod(lastMonth.minusMonths(months), months);
    }

    public TimePeriod next() {
        return new TimePeriod(lastMonth.plusMonths(months), months);
    }

    /** The same period of the year before (上年同期). */
    public TimePeriod previousYear() {
        return plusYears(-1);
    }

    public TimePeriod plusYears(int years) {
        return new TimePeriod(lastMonth.plusYears(years), months);
    }

    /** The day its number is to be there, that many days after its end. */
    public LocalDate dueOn(int lagDays) {
        return end().plusDays(lagDays);
    }

    /** Whether its last day is past on the day given; on the last day itself it is not over. */
    public boolean overOn(LocalDate day) {
        return day.isAfter(end());
    }

    /** As SDMX writes it: a half as {@code 2022-S1}, everything else as {@link #toString()}. */
    public String sdmx() {
        return PeriodNotation.write(this, 'S');
    }

    @Override
    public int compareTo(TimePeriod other) {
        return BY_END.compare(this, other);
    }

    @Override
    public String toString() {
        return PeriodNotation.write(this, 'H');
    }

    private boolean isMonth(int number) {
        return months == 1 && endMonth() == number;
    }
}
