package org.biaogan.dashboard.entry;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.page.Address;

/**
 * Whose figures of which period are entered.
 *
 * @param unit null: the visitor's own
 * @param period null: the last month that is over
 */
record EntryQuery(String unit, String period) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?");

    /** What cannot be understood is refused. */
    static EntryQuery of(String unit, String period) {
        return new EntryQuery(matching(CODE, unit), matching(PERIOD, period));
    }

    /** The same form under another path. */
    String address(String path) {
        return Address.of(path).with("unit", unit).with("period", period).text();
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
