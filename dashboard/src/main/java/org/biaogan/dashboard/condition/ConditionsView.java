package org.biaogan.dashboard.condition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Editing;
import org.biaogan.dashboard.page.Filled;

/**
 * What a project needs, as the page shows it.
 *
 * @param missing mandatory and not there, each with who owes it
 * @param form to change the one that was chosen; null where none was
 * @param draw to draw the list up where there is none; null where there is, or for who may not
 * @param exempt to let the project start without something; null for who may not, or where nothing is missing
 */
public record ConditionsView(
        String summary,
        List<String> missing,
        boolean mayEdit,
        List<ConditionText> rows,
        List<String> exemptions,
        ConditionForm form,
        DrawForm draw,
        ExemptionForm exempt) {

    /** Its name among the forms of a page. */
    public static final String FORM = "condition";
    /** Its name among the forms of a page. */
    public static final String DRAW = "condition-list";
    /** Its name among the forms of a page. */
    public static final String EXEMPT = "exemption";

    private static final String KEY = "condition";

    /** The form that draws up the list of the project's category. */
    record DrawForm(String action, String key, List<String> trouble) {}

    static ConditionsView of(String project, Conditions all, Editing editing, boolean approves, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        List<Condition> items = all.items();
        List<Condition> missing =
                items.stream().filter(one -> one.mandatory() && one.isMissing()).toList();
        return new ConditionsView(
                items.isEmpty()
                        ? words.none()
                        : missing.isEmpty() ? words.ready() : words.missing(String.valueOf(missing.size())),
                missing.stream()
                        .map(one -> ConditionText.missing(one, language))
                        .toList(),
                editing.may(),
                items.stream()
                        .map(one -> ConditionText.of(one, editing.may() ? edit(project, one.key()) : null, language))
                        .toList(),
                exemptions(all, language),
                form(project, items, editing, language),
                items.isEmpty() && editing.may()
                        ? new DrawForm(
                                "/projects/" + project + "/conditions",
                                editing.filled().at(DRAW).key(),
                                editing.filled().at(DRAW).lines())
                        : null,
                approves && !missing.isEmpty()
                        ? ExemptionForm.of(project, missing, editing.filled().at(EXEMPT), language)
                        : null);
    }

    private static String edit(String project, String key) {
        return Address.of("/projects/" + project).with(KEY, key).text() + "#condition-form";
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

    private static ConditionForm form(String project, List<Condition> items, Editing editing, Language language) {
        String chosen = editing.chosen(FORM, KEY);
        if (!editing.may() || chosen == null) {
            return null;
        }
        Filled filled = editing.filled().at(FORM);
        return items.stream()
                .filter(one -> one.key().equals(chosen))
                .findFirst()
                .map(one -> ConditionForm.of(project, one, filled, language))
                .orElse(null);
    }
}
