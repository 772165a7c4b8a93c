package org.biaogan.dashboard.condition;

import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Filled;

/** The form by which an approver lets a project start without a condition. */
record ExemptionForm(
        String action,
        String key,
        Filled.Field condition,
        List<Choice> conditions,
        Filled.Field reason,
        List<String> trouble,
        boolean open) {

    static ExemptionForm of(String project, List<Condition> missing, Filled filled, Language language) {
        Filled.Field condition = filled.field("condition", "");
        return new ExemptionForm(
                "/projects/" + project + "/exemptions",
                filled.key(),
                condition,
                Choice.of(missing, null, condition.value(), Condition::key, one -> one.name(language)),
                filled.field("reason", ""),
                filled.lines(),
                !filled.isFresh());
    }
}
