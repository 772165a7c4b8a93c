package org.biaogan.dashboard.progress;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.zone.UnitCode;

/**
 * Whose projects of which period are reported on.
 *
 * @param unit null: the visitor's own
 * @param period a month or ten days; null: the last month that is over
 * @param page of its projects, from 0
 */
record ProgressQuery(String unit, String period, int page) {

    static final String PATH = "/progress";

    /** Projects on a page: as many as one fills in at a sitting, and what a form may have of fields. */
    static final int SIZE = 50;

    private static final Pattern PERIOD = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-T[1-3])?");

    static ProgressQuery of(String unit, String period, Integer page) {
        boolean given = period != null && !period.isBlank();
        if (given && !PERIOD.matcher(period).matches() || page != null && page < 0) {
            throw new BadRequestException();
        }
        return new ProgressQuery(UnitCode.read(unit), given ? period : null, page == null ? 0 : page);
    }

    /** With the part of the month chosen beside it, if any was. */
    static ProgressQuery of(String unit, String period, String part, Integer page) {
        ProgressQuery query = of(unit, period, page);
        return query.period == null || part == null
                ? query
                : new ProgressQuery(query.unit, MonthPart.of(part).within(query.month()), query.page);
    }

    /** One that names whose and when; anything else cannot have come from a form of ours. */
    ProgressQuery complete() {
        if (unit == null || period == null) {
            throw new BadRequestException();
        }
        return this;
    }

    String month() {
        return period.substring(0, "2026-10".length());
    }

    ProgressQuery at(int otherPage) {
        return new ProgressQuery(unit, period, otherPage);
    }

    String address() {
        return address(PATH);
    }

    /** Of something that belongs to the same sheet. */
    String address(String path) {
        return Address.of(path)
                .with("unit", unit)
                .with("period", period)
                .with("page", page == 0 ? null : String.valueOf(page))
                .text();
    }
}
