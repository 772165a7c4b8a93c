package org.biaogan.dashboard.target;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;

/**
 * Whose targets of which year are wanted.
 *
 * @param unit null: the visitor's own, else the zone
 * @param revise the id of a target that the form starts from; null for a new one
 */
record TargetQuery(String unit, int year, String revise) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** Reads the parameters of the address; what cannot be understood is refused. */
    static TargetQuery of(String unit, String year, String revise, int thisYear) {
        boolean noYear = year == null || year.isBlank();
        if (!noYear && !YEAR.matcher(year).matches()) {
            throw new BadRequestException();
        }
        return new TargetQuery(code(unit), noYear ? thisYear : Integer.parseInt(year), code(revise));
    }

    TargetQuery ofUnit(String known) {
        return new TargetQuery(known, year, revise);
    }

    private static String code(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!CODE.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }
}
