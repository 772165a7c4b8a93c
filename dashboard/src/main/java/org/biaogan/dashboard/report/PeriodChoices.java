package org.biaogan.dashboard.report;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Periods a report can be about: those that are over, the latest first, of the kinds that the templates are for. */
final class PeriodChoices {

    private static final int MONTHS_BACK = 36;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;

    private PeriodChoices() {}

    static List<String> of(List<Template> templates, YearMonth now) {
        return templates.stream()
                .map(Template::periods)
                .distinct()
                .flatMap(kind -> ended(kind, now))
                .toList();
    }

    private static Stream<String> ended(String kind, YearMonth now) {
        int length = length(kind);
        return IntStream.rangeClosed(1, MONTHS_BACK)
                .mapToObj(now::minusMonths)
                .filter(month -> month.getMonthValue() % length == 0)
                .map(month -> name(month, length));
    }

    private static int length(String kind) {
        return switch (String.valueOf(kind)) {
            case "QUARTER" -> MONTHS_OF_QUARTER;
            case "HALF" -> MONTHS_OF_HALF;
            case "YEAR" -> MONTHS_OF_YEAR;
            default -> 1;
        };
    }

    private static String name(YearMonth last, int length) {
        int number = last.getMonthValue() / length;
        return switch (length) {
            case MONTHS_OF_QUARTER -> last.getYear() + "-Q" + number;
            case MONTHS_OF_HALF -> last.getYear() + "-H" + number;
            case MONTHS_OF_YEAR -> String.valueOf(last.getYear());
            default -> last.toString();
        };
    }
}
