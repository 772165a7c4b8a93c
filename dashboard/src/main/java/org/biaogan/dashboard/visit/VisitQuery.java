package org.biaogan.dashboard.visit;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.biaogan.dashboard.page.Address;

/** Which visits the list shows; absent parts narrow nothing. */
record VisitQuery(String project, String official, String unit, String from, String to, int page) {

    static final int SIZE = 50;

    private static final int LAST_PAGE = 100_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Reads the parameters of the address; what cannot be understood is refused. */
    static VisitQuery of(String project, String official, String unit, String from, String to, Integer page) {
        int number = page == null ? 0 : page;
        if (number < 0 || number > LAST_PAGE) {
            throw new BadRequestException();
        }
        return new VisitQuery(code(project), code(official), code(unit), day(from), day(to), number);
    }

    String address(int number) {
        return Address.of("/visits")
                .with("project", project)
                .with("official", official)
                .with("unit", unit)
                .with("from", from)
                .with("to", to)
                .with("page", number == 0 ? null : String.valueOf(number))
                .text();
    }

    static String code(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!CODE.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }

    private static String day(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
