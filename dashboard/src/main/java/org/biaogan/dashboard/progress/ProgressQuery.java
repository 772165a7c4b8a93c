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
 */
record ProgressQuery(String unit, String period) {

    static final String PATH = "/progress";
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-T[1-3])?");

    static ProgressQuery of(String unit, String period) {
        boolean given = period != null && !period.isBlank();
        if (given && !PERIOD.matcher(period).matches()) {
            throw new BadRequestException();
        }
        return new ProgressQuery(UnitCode.read(unit), given ? period : null);
    }

    String address() {
        return Address.of(PATH).with("unit", unit).with("period", period).text();
    }
}
