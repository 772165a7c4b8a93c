package org.biaogan.metrics.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.metrics.rest.Fault;

/**
 * Days as files write them: 2026-07-01, 2026/7/1, 2026.7.1, 2026年7月1日, 20260701, 01.07.2026, 25/07/2026, and the
 * numbers that spreadsheets count days by. What can be read in two ways is refused unless the sender says which.
 *
 * @param day null where there is none to be read
 * @param fault why not; null where there is a day
 * @param warning what was supposed in reading it; null where nothing was
 */
public record DayText(LocalDate day, Fault fault, Fault warning) {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?"
                    + "(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** From 1954 to 2119: what is outside is more likely no day at all. */
    private static final Pattern COUNTED = Pattern.compile("[2-7]\\d{4}");

    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);
    private static final int MOST_MONTHS = 12;

    /** Reads the text of a field, which is not empty. */
    public static DayText read(String field, String text, Optional<DayOrder> order) {
        try {
            return understood(field, text, order);
        } catch (DateTimeException e) {
            return refused(field, "NO_SUCH_DAY", "'%s' names no day of the calendar.".formatted(text));
        }
    }

    private static DayText understood(String field, String text, Optional<DayOrder> order) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return day(match.group(1), firstOf(match, 2, 3, 4, 5), match.group(6));
        }
        match = COMPACT.matcher(text);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        match = DOTTED.matcher(text);
        if (match.matches()) {
            return day(match.group(3), match.group(2), match.group(1));
        }
        match = SLASHED.matcher(text);
        if (match.matches()) {
            return slashed(field, text, match, order);
        }
        if (COUNTED.matcher(text).matches()) {
            LocalDate counted = COUNTED_FROM.plusDays(Integer.parseInt(text));
            return new DayText(
                    counted,
                    null,
                    new Fault(
                            field,
                            "COUNTED_DAY",
                            "'%s' is read as the day %s of a spreadsheet.".formatted(text, counted)));
        }
        return refused(field, "NOT_A_DAY", "'%s' is not a day like 2026-07-01.".formatted(text));
    }

    private static DayText slashed(String field, String text, Matcher match, Optional<DayOrder> order) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        boolean canTurn = first <= MOST_MONTHS && second <= MOST_MONTHS && first != second;
        if (canTurn && order.isEmpty()) {
            return refused(
                    field,
                    "AMBIGUOUS_DAY",
                    "'%s' can be read in two ways; say which with dateFormat=dd/MM/yyyy or MM/dd/yyyy."
                            .formatted(text));
        }
        boolean dayFirst = order.map(DayOrder.DAY_FIRST::equals).orElse(first > MOST_MONTHS);
        return day(match.group(3), match.group(dayFirst ? 2 : 1), match.group(dayFirst ? 1 : 2));
    }

    private static String firstOf(Matcher match, int... groups) {
        for (int group : groups) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalStateException("one of the groups matches");
    }

    private static DayText day(String year, String month, String day) {
        return new DayText(
                LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), null, null);
    }

    private static DayText refused(String field, String code, String message) {
        return new DayText(null, new Fault(field, code, message), null);
    }
}
