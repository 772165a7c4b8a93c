package org.biaogan.dashboard.project;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.NamedOfficial;

/** Values of a project's fields as texts: as they are typed, and as they are read. */
final class ValueText {

    private ValueText() {}

    /** As it is typed: numbers without exponent, lists with blanks between; empty for nothing. */
    static String plain(Object value) {
        if (value == null || value instanceof Map<?, ?>) {
            return "";
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(ValueText::plain).collect(Collectors.joining(" "));
        }
        return value instanceof Number
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    /** Whether two texts mean the same: numbers do by their value, lists by their words. */
    static boolean areSame(ProjectField.Kind kind, String one, String other) {
        return switch (kind) {
            case NUMBER -> areSameNumber(one, other);
            case WORDS -> String.join(" ", words(one)).equals(String.join(" ", words(other)));
            case FLAG -> Boolean.parseBoolean(one) == Boolean.parseBoolean(other);
            default -> one.equals(other);
        };
    }

    static boolean areSameNumber(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException noNumber) {
            return one.equals(other);
        }
    }

    /** The words of a text, whatever stands between them. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,，、]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As it is read: names in place of codes, a dash for nothing. */
    static String shown(ProjectField.Kind kind, String plain, EditView.Offered offered, Language language) {
        EditWords words = language.words(EditWords.class);
        if (kind == ProjectField.Kind.FLAG) {
            return Boolean.parseBoolean(plain) ? words.yes() : words.no();
        }
        if (plain.isEmpty()) {
            return words.nothing();
        }
        return switch (kind) {
            case UNIT ->
                offered.zone().unit(plain).map(unit -> unit.name(language)).orElse(plain);
            case OFFICIAL ->
                offered.officials().stream()
                        .filter(official -> official.code().equals(plain))
                        .findFirst()
                        .map((NamedOfficial official) -> official.name(language))
                        .orElse(plain);
            case NATURE -> Nature.word(plain, language);
            case LEVEL -> Level.word(plain, language);
            case STAGE -> language.words(ProjectWords.class).stage(Stage.of(plain));
            case WORDS -> String.join(language.pick("、", ", "), words(plain));
            default -> plain;
        };
    }
}
