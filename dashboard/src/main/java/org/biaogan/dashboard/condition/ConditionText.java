package org.biaogan.dashboard.condition;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * A condition in the reader's words.
 *
 * @param owedBy the unit that provides it, and who answers for it there
 * @param when promised, met, or how long the promise is overdue
 * @param files the addresses of the files that show it
 * @param edit where it is changed; null for who may not
 */
record ConditionText(
        String name,
        boolean mandatory,
        ConditionState state,
        String word,
        String owedBy,
        String promised,
        String overdue,
        String met,
        List<String> files,
        String document,
        String note,
        String edit) {

    static ConditionText of(Condition condition, String edit, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        ConditionState state = ConditionState.of(condition.state());
        Long overdue = condition.overdueDays();
        return new ConditionText(
                condition.name(language),
                condition.mandatory(),
                state,
                words.state(state),
                owedBy(condition, language),
                MomentText.of(condition.promisedOn()),
                overdue == null || overdue == 0 ? "" : words.overdue(String.valueOf(overdue)),
                MomentText.of(condition.metOn()),
                condition.evidence().stream().map(id -> "/files/" + id).toList(),
                condition.document() == null ? "" : condition.document(),
                condition.note() == null ? "" : condition.note(),
                edit);
    }

    /** Missing, who owes it and until when, as a sentence. */
    static String missing(Condition condition, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        String owed = owedBy(condition, language);
        String sentence = owed.isEmpty() ? condition.name(language) : words.owed(condition.name(language), owed);
        Long overdue = condition.overdueDays();
        return overdue == null || overdue == 0
                ? sentence
                : words.andOverdue(sentence, words.overdue(String.valueOf(overdue)));
    }

    private static String owedBy(Condition condition, Language language) {
        String official = condition.owedByOfficialName();
        String unit = condition.owedByName(language);
        return official == null ? unit : (unit + " " + official).strip();
    }
}
