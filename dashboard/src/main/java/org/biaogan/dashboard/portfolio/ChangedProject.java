package org.biaogan.dashboard.portfolio;

import java.util.List;
import java.util.Set;
import org.biaogan.dashboard.language.Language;

/**
 * What a row registers or revises, in the reader's words.
 *
 * @param isWarned whether something about the row looks strange; the warnings say what
 * @param fields what differs, of a project that is there already
 */
record ChangedProject(int line, String code, String name, String outcome, boolean isWarned, List<ChangedField> fields) {

    /** A field and what stood and will stand in it. */
    record ChangedField(String name, String before, String after) {}

    static ChangedProject of(PortfolioAnswer.Change change, Set<Integer> warned, Language language) {
        PortfolioWords words = language.words(PortfolioWords.class);
        return new ChangedProject(
                change.line(),
                change.code(),
                change.name() == null ? "" : change.name(),
                "REVISED".equals(change.outcome()) ? words.revisedOne() : words.addedOne(),
                warned.contains(change.line()),
                change.fields().stream()
                        .map(field -> new ChangedField(
                                ProjectColumn.called(field.field(), language),
                                orNone(field.before()),
                                orNone(field.after())))
                        .toList());
    }

    private static String orNone(String text) {
        return text == null ? "—" : text;
    }
}
