package org.biaogan.dashboard.indicator;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * Which story is wanted.
 *
 * @param unit null: the visitor's own, else the zone
 * @param period null: the latest
 * @param since the day from which revisions are counted
 */
record IndicatorQuery(String indicator, String unit, String period, LocalDate since) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?");
    /** Revisions are asked about from one monthly release to the next. */
    private static final int DAYS_BACK = 30;

    /** Reads the parameters of the address; what cannot be understood is refused. Today is that of who looks back. */
    static IndicatorQuery of(String indicator, String unit, String period, String since, LocalDate today) {
        if (!CODE.matcher(indicator).matches()) {
            throw new NotFoundException();
        }
        return new IndicatorQuery(indicator, matching(CODE, unit), matching(PERIOD, period), day(since, today));
    }

    IndicatorQuery ofUnit(String known) {
        return new IndicatorQuery(indicator, known, period, since);
    }

    private static LocalDate day(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return today.minusDays(DAYS_BACK);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static String matching(Pattern pattern, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }
}
