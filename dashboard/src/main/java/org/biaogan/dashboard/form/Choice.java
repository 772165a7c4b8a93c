package org.biaogan.dashboard.form;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/**
 * One thing to choose in a form.
 *
 * @param picture the address of a small picture of it; empty where there is none
 */
public record Choice(String value, String label, boolean chosen, String picture) {

    /** Ideographic spaces: the only indentation that a list of choices keeps. */
    private static final String INDENT = "\u3000";

    /** One without picture. */
    public Choice(String value, String label, boolean chosen) {
        this(value, label, chosen, "");
    }

    /** Each of these things, below a choice for none of them unless that is null. */
    public static <T> List<Choice> of(
            Collection<T> all, String none, String chosen, Function<T, String> value, Function<T, String> label) {
        boolean nothing = chosen == null || chosen.isEmpty();
        Stream<Choice> first = none == null ? Stream.empty() : Stream.of(new Choice("", none, nothing));
        Stream<Choice> rest = all.stream()
                .map(one -> new Choice(
                        value.apply(one), label.apply(one), value.apply(one).equals(chosen)));
        return Stream.concat(first, rest).toList();
    }

    /** Every unit of the zone, indented by its place in the tree, below a choice for none unless that is null. */
    public static List<Choice> units(Zone zone, String none, String chosen, Language language) {
        return of(
                zone.tree(),
                none,
                chosen,
                placed -> placed.unit().code(),
                placed -> INDENT.repeat(placed.depth()) + placed.unit().name(language));
    }

    /** Every official, below a choice for none unless that is null. */
    public static List<Choice> officials(List<NamedOfficial> officials, String none, String chosen, Language language) {
        return of(officials, none, chosen, NamedOfficial::code, official -> official.name(language));
    }
}
