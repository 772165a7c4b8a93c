package org.biaogan.dashboard.board;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.knowledge.KnownOn;
import org.biaogan.dashboard.page.Address;

/**
 * What of the board is wanted; every part may be absent.
 *
 * @param unit a unit's code, or {@link #ALL_UNITS}; absent: the visitor's own, else the zone
 * @param period absent: the latest
 * @param show only rows of this standing
 * @param official only targets that this official answers for
 * @param flagship only flagship targets
 * @param asOf the instant as known on which, as links carry it; absent: now
 */
record BoardQuery(
        String unit,
        String period,
        String theme,
        Standing show,
        String official,
        boolean flagship,
        BoardOrder order,
        String asOf) {

    /** No code of a unit, as those begin with a letter or digit. */
    static final String ALL_UNITS = "*";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?");

    /** Reads the parameters of the address; what cannot be understood is refused. */
    static BoardQuery of(
            String unit, String period, String theme, String show, String official, boolean flagship, String sort) {
        return new BoardQuery(
                ALL_UNITS.equals(unit) ? unit : matching(CODE, unit),
                matching(PERIOD, period),
                matching(CODE, theme),
                standing(show),
                matching(CODE, official),
                flagship,
                BoardOrder.of(sort),
                null);
    }

    BoardQuery asKnownOn(String instant) {
        return new BoardQuery(unit, period, theme, show, official, flagship, order, instant);
    }

    /** The unit to ask the service for; none for all. */
    String unitAsked() {
        return allUnits() ? null : unit;
    }

    boolean allUnits() {
        return ALL_UNITS.equals(unit);
    }

    BoardQuery ofUnit(String other) {
        return new BoardQuery(other, period, theme, show, official, flagship, order, asOf);
    }

    BoardQuery ofOfficial(String other) {
        return new BoardQuery(unit, period, theme, show, other, flagship, order, asOf);
    }

    BoardQuery showing(Standing other) {
        return new BoardQuery(unit, period, theme, other, official, flagship, order, asOf);
    }

    BoardQuery orderedBy(BoardOrder other) {
        return new BoardQuery(unit, period, theme, show, official, flagship, other, asOf);
    }

    /** The address of this board as a page or, under another path, in another form. */
    String address(String path) {
        return Address.of(path)
                .with("unit", unit)
                .with("period", period)
                .with("theme", theme)
                .with("official", official)
                .with("flagship", flagship ? "true" : null)
                .with("show", show == null ? null : show.name())
                .with("sort", order.equals(BoardOrder.ATTENTION) ? null : order.text())
                .with(KnownOn.PARAMETER, asOf)
                .text();
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

    private static Standing standing(String text) {
        try {
            return text == null || text.isBlank() ? null : Standing.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }
}
