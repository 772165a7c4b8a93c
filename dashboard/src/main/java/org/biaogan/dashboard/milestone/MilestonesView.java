package org.biaogan.dashboard.milestone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Form;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A project's milestones as the page shows them.
 *
 * @param summary how many are reached and how many are late, in words
 * @param late those that are late, by name
 * @param moved the name of the one that was chosen to be moved; empty where none was
 * @param move to move it; null where none was chosen
 * @param plan to plan the nodes where there are none yet; null where there are, or for who may not
 */
public record MilestonesView(
        String summary,
        List<String> late,
        boolean mayEdit,
        List<MilestoneText> rows,
        String moved,
        Form move,
        Form plan) {

    /** Its name among the forms of a page. */
    public static final String FORM = "milestone";
    /** Its name among the forms of a page. */
    public static final String PLAN = "milestone-plan";
    /** The fields of the form that moves a node. */
    public static final List<String> FIELDS =
            List.of("version", "node", "planned", "forecast", "actual", "reason", "note");
    /** The fields of the form that plans the nodes. */
    public static final List<String> PLAN_FIELDS = List.of("from");

    private static final String NODE = "node";

    static MilestonesView of(String project, Milestones all, Editing editing, Language language) {
        MilestoneWords words = language.words(MilestoneWords.class);
        Map<String, String> reasons = all.reasons().stream()
                .collect(Collectors.toMap(Milestone.Reason::code, reason -> reason.name(language), (one, two) -> one));
        List<Milestone> items = all.items();
        Milestone moved = moved(items, editing);
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
                moved == null ? "" : moved.name(language),
                moved == null ? null : move(project, moved, all.reasons(), editing.sent(), language),
                items.isEmpty() && editing.may() ? plan(project, editing.sent(), language) : null);
    }

    private static String edit(String project, String node) {
        return Address.of("/projects/" + project).with(NODE, node).text() + "#milestone-form";
    }

    private static Form plan(String project, Typed sent, Language language) {
        MilestoneWords words = language.words(MilestoneWords.class);
        Typed typed = sent.at(PLAN, Map.of());
        return new Form(
                "/projects/" + project + "/milestones#milestones",
                typed,
                List.of(Field.of(Kind.DATE, "from", words.from(), typed).needed(true)));
    }

    private static Milestone moved(List<Milestone> items, Editing editing) {
        String chosen = editing.chosen(FORM, NODE);
        return items.stream()
                .filter(one -> editing.may() && one.node().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static Form move(
            String project, Milestone one, List<Milestone.Reason> reasons, Typed sent, Language language) {
        MilestoneWords words = language.words(MilestoneWords.class);
        Typed typed = sent.at(FORM, beginning(one)).renewed(one.version(), language);
        List<Choice> why = Choice.of(
                reasons, words.notLater(), typed.one("reason"), Milestone.Reason::code, known -> known.name(language));
        return new Form(
                "/projects/" + project + "/milestones/" + one.node() + "#milestone-form",
                typed,
                List.of(
                        Field.of(Kind.HIDDEN, "version", "", typed),
                        Field.of(Kind.HIDDEN, NODE, "", typed),
                        Field.of(Kind.DATE, "planned", words.planned(), typed),
                        Field.of(Kind.DATE, "forecast", words.forecast(), typed),
                        Field.of(Kind.DATE, "actual", words.actual(), typed),
                        Field.choice("reason", words.reason(), typed, why),
                        Field.of(Kind.TEXT, "note", words.note(), typed)));
    }

    private static Map<String, Object> beginning(Milestone one) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("version", one.version());
        values.put(NODE, one.node());
        values.put("planned", one.planned());
        values.put("forecast", one.forecast());
        values.put("actual", one.actual());
        values.put("note", one.note());
        return values;
    }
}
