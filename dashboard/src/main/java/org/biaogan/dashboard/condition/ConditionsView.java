package org.biaogan.dashboard.condition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.form.Form;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * What a project needs, as the page shows it.
 *
 * @param mayEdit whether any can be changed
 * @param missing mandatory and not there, each with who owes it
 * @param changed the name of the one that was chosen to be changed; empty where none was
 * @param change to change it; null where none was chosen
 * @param draw to draw the list up where there is none; null where there is, or for who may not
 * @param exempt to let the project start without something; null for who may not, or where nothing is missing
 */
public record ConditionsView(
        String summary,
        List<String> missing,
        boolean mayEdit,
        List<ConditionText> rows,
        List<String> exemptions,
        String changed,
        Form change,
        Form draw,
        Form exempt) {

    static ConditionsView of(String project, Conditions all, Editing editing, Custody custody, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        List<Condition> items = all.items();
        Condition changed = changed(items, editing, custody);
        List<Condition> missing =
                items.stream().filter(one -> one.mandatory() && one.isMissing()).toList();
        return new ConditionsView(
                items.isEmpty()
                        ? words.none()
                        : missing.isEmpty() ? words.ready() : words.missing(String.valueOf(missing.size())),
                missing.stream()
                        .map(one -> ConditionText.missing(one, language))
                        .toList(),
                items.stream().anyMatch(custody::mayChange),
                items.stream()
                        .map(one -> ConditionText.of(
                                one, custody.mayChange(one) ? edit(project, one.key()) : null, language))
                        .toList(),
                exemptions(all, language),
                changed == null ? "" : changed.name(language),
                changed == null
                        ? null
                        : ConditionForm.change(project, changed, all.files(), custody, editing.sent(), language),
                items.isEmpty() && custody.keeps() ? ConditionForm.draw(project, editing.sent()) : null,
                custody.approves() && !missing.isEmpty()
                        ? ConditionForm.exempt(project, missing, editing.sent(), language)
                        : null);
    }

    private static String edit(String project, String key) {
        return Address.of("/projects/" + project).with(ConditionForm.KEY, key).text() + "#condition-form";
    }

    private static List<String> exemptions(Conditions all, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        Map<String, String> names = all.items().stream()
                .collect(Collectors.toMap(Condition::key, one -> one.name(language), (one, two) -> one));
        return all.exemptions().stream()
                .map(one -> words.exempted(
                        names.getOrDefault(one.condition(), one.condition()),
                        one.reason(),
                        one.by(),
                        MomentText.of(one.at(), language)))
                .toList();
    }

    private static Condition changed(List<Condition> items, Editing editing, Custody custody) {
        String chosen = editing.chosen(ConditionForm.CHANGE, ConditionForm.KEY);
        return items.stream()
                .filter(one -> custody.mayChange(one) && one.key().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
