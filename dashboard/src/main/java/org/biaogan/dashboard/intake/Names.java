package org.biaogan.dashboard.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.NamedIndicator;
import org.biaogan.dashboard.zone.Unit;

/**
 * What the codes of a file are called in the reader's language, so that a reader of the preview need know none by heart.
 *
 * @param indicators by code
 * @param units by code
 */
record Names(Language language, Map<String, String> indicators, Map<String, String> units) {

    static Names of(Language language, List<NamedIndicator> indicators, List<Unit> units) {
        return new Names(
                language,
                byCode(indicators, NamedIndicator::code, known -> known.name(language)),
                byCode(units, Unit::code, known -> known.name(language)));
    }

    /** Nothing is known of any code: a preview is better with codes alone than not at all. */
    static Names none(Language language) {
        return new Names(language, Map.of(), Map.of());
    }

    /** Empty for an unknown code. */
    String indicator(String code) {
        return indicators.getOrDefault(code, "");
    }

    /** Empty for an unknown code. */
    String unit(String code) {
        return units.getOrDefault(code, "");
    }

    private static <T> Map<String, String> byCode(List<T> all, Function<T, String> code, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(code, name, (one, other) -> one));
    }
}
