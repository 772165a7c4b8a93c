package org.biaogan.dashboard.zone;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;

/** Reads the code of a unit from an address. */
public final class UnitCode {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private UnitCode() {}

    /** The code; null for none, and what cannot be one is refused. */
    public static String read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!CODE.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }
}
