package org.biaogan.dashboard.condition;

import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Filled;

/**
 * The form that changes a condition.
 *
 * @param evidence ids of files, parted by blanks
 */
record ConditionForm(
        String action,
        String name,
        String key,
        Filled.Field version,
        Filled.Field state,
        List<Choice> states,
        Filled.Field promisedOn,
        Filled.Field metOn,
        Filled.Field evidence,
        Filled.Field note,
        Filled.Field reason,
        List<String> trouble) {

    static ConditionForm of(String project, Condition condition, Filled filled, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        Filled.Field state = filled.field("state", condition.state());
        return new ConditionForm(
                "/projects/" + project + "/conditions/" + condition.key(),
                condition.name(language),
                condition.key(),
                filled.field("version", condition.version()),
                state,
                Choice.of(List.of(ConditionState.values()), null, state.value(), ConditionState::name, words::state),
                filled.field("promisedOn", condition.promisedOn()),
                filled.field("metOn", condition.metOn()),
                filled.field("evidence", String.join(" ", condition.evidence())),
                filled.field("note", condition.note()),
                filled.field("reason", ""),
                filled.lines());
    }
}
