package org.biaogan.dashboard.change;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.biaogan.dashboard.figure.MomentText;

/**
 * What of the changes is wanted.
 *
 * @param since the day from whose beginning on, on the zone's clock
 * @param unit with all below it; absent for all
 * @param official whose targets and projects alone; absent for everybody's
 * @param project whose deeds alone; absent for everything
 * @param kind absent for all
 */
record ChangeQuery(LocalDate since, String unit, String official, String project, ChangeKind kind) {

    /** Meetings look back a month where nobody says how far. */
    private static final int DAYS_BACK = 30;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Reads the parameters of the address; what cannot be understood is refused. */
    static ChangeQuery of(String since, String unit, String official, String project, String kind, LocalDate today) {
        return new ChangeQuery(day(since, today), code(unit), code(official), code(project), kind(kind));
    }

    /** The kind as the service calls it; null for all. */
    String kindWord() {
        return kind == null ? null : kind.name();
    }

    /** As the service wants it, in UTC, since a plus sign in an address is a space to some readers. */
    String instant() {
        return since.atStartOfDay(MomentText.ZONE).toInstant().toString();
    }

    private static LocalDate day(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return today.minusDays(DAYS_BACK);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static ChangeKind kind(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        ChangeKind kind = ChangeKind.of(text);
        if (kind == ChangeKind.OTHER) {
            throw new BadRequestException();
        }
        return kind;
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
