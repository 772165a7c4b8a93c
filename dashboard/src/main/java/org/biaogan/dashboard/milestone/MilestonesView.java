package org.biaogan.dashboard.milestone;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Editing;
import org.biaogan.dashboard.page.Filled;

/**
 * A project's milestones as the page shows them.
 *
 * @param summary how many are reached and how many are late, in words
 * @param late those that are late, by name
 * @param form to move the one that was chosen; null where none was
 * @param plan to plan the nodes where there are none yet; null where there are, or for who may not
 */
public record MilestonesView(
        String summary, List<String> late, boolean mayEdit, List<MilestoneText> rows, MoveForm form, PlanForm plan) {

    /** Its name among the forms of a page. */
    public static final String FORM = "milestone";
    /** Its name among the forms of a page. */
    public static final String PLAN = "milestone-plan";

    private static final String NODE = "node";

    /** The form that moves a node. */
    record MoveForm(
            String action,
            String name,
            String node,
            Filled.Field version,
            Filled.Field planned,
            Filled.Field forecast,
            Filled.Field actual,
            Filled.Field reason,
            List<Choice> reasons,
            Filled.Field note,
            List<String> trouble) {}

    /** The form that plans the nodes of the project's category. */
    record PlanForm(String action, String key, Filled.Field from, List<String> trouble) {}

    static MilestonesView of(String project, Milestones all, Editing editing, Language language) {
        MilestoneWords words = language.words(MilestoneWords.class);
        Map<String, String> reasons = all.reasons().stream()
                .collect(Collectors.toMap(Milestone.Reason::code, reason -> reason.name(language), (one, two) -> one));
        List<Milestone> items = all.items();
        long done = items.stream().filter(one -> one.actual() != null).count();
        List<String> late = items.stream()
                .filter(Milestone::isLate)
                .map(one -> one.overdueDays() > 0
                        ? words.lateBy(one.name(language), String.valueOf(one.overdueDays()))
                        : one.name(language))
                .toList();
        return new MilestonesView(
                words.summary(String.valueOf(items.size()), String.valueOf(done), String.valueOf(late.size())),
                late,
                editing.may(),
                items.stream()
                        .map(one -> MilestoneText.of(
                                one, reasons, editing.may() ? edit(project, one.node()) : null, language))
                        .toList(),
                form(project, all, editing, language),
                items.isEmpty() && editing.may()
                        ? plan(project, editing.filled().at(PLAN))
                        : null);
    }

    private static String edit(String project, String node) {
        return Address.of("/projects/" + project).with(NODE, node).text() + "#milestone-form";
    }

    private static PlanForm plan(String project, Filled filled) {
        return new PlanForm(
                "/projects/" + project + "/milestones", filled.key(), filled.field("from", ""), filled.lines());
    }

    private static MoveForm form(String project, Milestones all, Editing editing, Language language) {
        String chosen = editing.chosen(FORM, NODE);
        if (!editing.may() || chosen == null) {
            return null;
        }
        Filled filled = editing.filled().at(FORM);
        return all.items().stream()
                .filter(one -> one.node().equals(chosen))
                .findFirst()
                .map(one -> form(project, one, all.reasons(), filled, language))
                .orElse(null);
    }

    private static MoveForm form(
            String project, Milestone one, List<Milestone.Reason> reasons, Filled filled, Language language) {
        Filled.Field reason = filled.field("reason", "");
        return new MoveForm(
                "/projects/" + project + "/milestones/" + one.node(),
                one.name(language),
                one.node(),
                filled.field("version", one.version()),
                filled.field("planned", one.planned()),
                filled.field("forecast", one.forecast()),
                filled.field("actual", one.actual()),
                reason,
                Choice.of(
                        reasons,
                        language.words(MilestoneWords.class).notLater(),
                        reason.value(),
                        Milestone.Reason::code,
                        known -> known.name(language)),
                filled.field("note", one.note()),
                filled.lines());
    }
}
