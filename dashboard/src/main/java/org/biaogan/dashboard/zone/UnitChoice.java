package org.biaogan.dashboard.zone;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;

/** A unit to choose in a form, indented by its place in the tree. */
public record UnitChoice(String value, String label, boolean chosen) {

    /** Ideographic spaces: the only indentation that a list of choices keeps. */
    private static final String INDENT = "\u3000";

    /** Every unit of the zone, below a choice for all of them. */
    public static List<UnitChoice> of(Zone zone, String chosen, String all, Language language) {
        return Stream.concat(Stream.of(new UnitChoice("", all, chosen == null)), of(zone, chosen, language).stream())
                .toList();
    }

    /** Every unit of the zone. */
    public static List<UnitChoice> of(Zone zone, String chosen, Language language) {
        return zone.tree().stream()
                .map(placed -> new UnitChoice(
                        placed.unit().code(),
                        INDENT.repeat(placed.depth()) + placed.unit().name(language),
                        placed.unit().code().equals(chosen)))
                .toList();
    }
}
