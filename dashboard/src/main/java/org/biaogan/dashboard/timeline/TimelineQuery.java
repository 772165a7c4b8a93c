package org.biaogan.dashboard.timeline;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.zone.UnitCode;

/**
 * Which projects stand on the timeline.
 *
 * @param all whether those beside the flagship projects are wanted too
 * @param from only those of which something falls on this day or later; null for all
 * @param page from 0
 */
record TimelineQuery(String unit, boolean all, LocalDate from, LocalDate to, int page) {

    static final int SIZE = 50;
    private static final int LAST = 100_000;
    /** A calendar knows years of more digits, with a sign; no project does. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static TimelineQuery of(String unit, boolean all, String from, String to, Integer page) {
        int number = page == null ? 0 : page;
        if (number < 0 || number > LAST) {
            throw new BadRequestException();
        }
        return new TimelineQuery(UnitCode.read(unit), all, day(from), day(to), number);
    }

    String fromText() {
        return from == null ? null : from.toString();
    }

    String toText() {
        return to == null ? null : to.toString();
    }

    String address(int number) {
        return Address.of("/timeline")
                .with("unit", unit)
                .with("all", all ? "true" : null)
                .with("from", fromText())
                .with("to", toText())
                .with("page", number == 0 ? null : String.valueOf(number))
                .text();
    }

    private static LocalDate day(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!DAY.matcher(text).matches()) {
            throw new BadRequestException();
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
