package org.biaogan.dashboard.project;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.biaogan.dashboard.page.Address;

/**
 * Which projects are wanted; every part may be absent.
 *
 * @param unit a unit's code, with all below it, or {@link #ALL_UNITS}; absent: the visitor's own, else all
 * @param text in the code, the name or the owner
 * @param page from 0
 */
record ProjectQuery(
        String unit,
        Stage stage,
        ProjectLight light,
        String sector,
        String leader,
        String theme,
        boolean flagship,
        String text,
        ProjectOrder order,
        int page) {

    /** No code of a unit, as those begin with a letter or digit. */
    static final String ALL_UNITS = "*";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PAGE = Pattern.compile("\\d{1,6}");
    private static final int LONGEST_TEXT = 200;

    /** A code as it stands in an address; null for none, and what cannot be one is refused. */
    static String code(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!CODE.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }

    static Stage stage(String text) {
        return word(text, Stage.known());
    }

    static ProjectLight light(String text) {
        return word(text, ProjectLight.known());
    }

    static int page(String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        if (!PAGE.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return Integer.parseInt(text);
    }

    static String text(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST_TEXT) {
            throw new BadRequestException();
        }
        return text.strip();
    }

    private static <W extends Enum<W>> W word(String text, W[] known) {
        return text == null || text.isBlank()
                ? null
                : Arrays.stream(known)
                        .filter(word -> word.name().equals(text))
                        .findFirst()
                        .orElseThrow(BadRequestException::new);
    }

    /** The unit to ask the service for; none for all. */
    String unitAsked() {
        return ALL_UNITS.equals(unit) ? null : unit;
    }

    ProjectQuery ofUnit(String other) {
        return new ProjectQuery(other, stage, light, sector, leader, theme, flagship, text, order, page);
    }

    ProjectQuery showing(ProjectLight other) {
        return new ProjectQuery(unit, stage, other, sector, leader, theme, flagship, text, order, 0);
    }

    ProjectQuery orderedBy(ProjectOrder other) {
        return new ProjectQuery(unit, stage, light, sector, leader, theme, flagship, text, other, 0);
    }

    ProjectQuery at(int other) {
        return new ProjectQuery(unit, stage, light, sector, leader, theme, flagship, text, order, other);
    }

    /** The address of this list as a page or, under another path, in another form. */
    String address(String path) {
        return Address.of(path)
                .with("unit", unit)
                .with("stage", stage == null ? null : stage.name())
                .with("light", light == null ? null : light.name())
                .with("sector", sector)
                .with("leader", leader)
                .with("theme", theme)
                .with("flagship", flagship ? "true" : null)
                .with("q", text)
                .with("sort", order.equals(ProjectOrder.ATTENTION) ? null : order.text())
                .with("page", page == 0 ? null : String.valueOf(page))
                .text();
    }

    /** What stands behind the question mark of its address, from the first page on. */
    String filters() {
        String text = at(0).address("");
        return text.isEmpty() ? "" : text.substring(1);
    }
}
