package org.biaogan.dashboard.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Form;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;

/** The forms about conditions: one changes a condition, one draws the list up, one lets a project start without. */
public final class ConditionForm {

    /** The name of the form that changes a condition. */
    public static final String CHANGE = "condition";
    /** The name of the form that draws the list up. */
    public static final String DRAW = "condition-list";
    /** The name of the form that grants an exemption. */
    public static final String EXEMPT = "exemption";

    /** The fields of the form that changes a condition. */
    public static final List<String> CHANGE_FIELDS = List.of(
            "version",
            "condition",
            "state",
            "promisedOn",
            "metOn",
            "keeps",
            "mandatory",
            "owedBy",
            "owedByOfficial",
            ProjectFiles.EVIDENCE,
            "document",
            "note",
            "reason");
    /** The fields of the form that grants an exemption. */
    public static final List<String> EXEMPT_FIELDS = List.of("condition", "reason");

    static final String KEY = "condition";
    /** Sent along by whoever keeps the list, as what is not ticked is not sent. */
    static final String KEEPS = "keeps";

    private ConditionForm() {}

    static Form change(
            String project, Condition condition, ProjectFiles files, Custody custody, Typed sent, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        Typed typed = sent.at(CHANGE, beginning(condition)).renewed(condition.version(), language);
        List<Choice> states = Choice.of(
                List.of(ConditionState.values()), null, typed.one("state"), ConditionState::name, words::state);
        Stream<Field> first = Stream.of(
                Field.of(Kind.HIDDEN, "version", "", typed),
                Field.of(Kind.HIDDEN, KEY, "", typed),
                Field.choice("state", words.stateHead(), typed, states),
                Field.of(Kind.DATE, "promisedOn", words.promised(), typed),
                Field.of(Kind.DATE, "metOn", words.met(), typed));
        Stream<Field> last = Stream.of(
                files.evidence(words.evidence(), typed, language),
                Field.of(Kind.LINE, "document", words.document(), typed).hinted(words.documentHint()),
                Field.of(Kind.LINE, "note", words.note(), typed),
                Field.of(Kind.LINE, "reason", words.reason(), typed).needed(true));
        return new Form(
                "/projects/" + project + "/conditions/" + condition.key() + "#condition-form",
                typed,
                Stream.of(first, custody.keeps() ? owing(custody, typed, language) : Stream.<Field>empty(), last)
                        .flatMap(fields -> fields)
                        .toList());
    }

    /** Who owes it and whether it is mandatory, which is for those who keep the list. */
    private static Stream<Field> owing(Custody custody, Typed typed, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        return Stream.of(
                Field.of(Kind.HIDDEN, KEEPS, "", typed),
                Field.choice(
                        "owedBy",
                        words.owedBy(),
                        typed,
                        Choice.units(custody.zone(), words.asItIs(), typed.one("owedBy"), language)),
                Field.choice(
                        "owedByOfficial",
                        words.owedByOfficial(),
                        typed,
                        Choice.officials(custody.officials(), words.asItIs(), typed.one("owedByOfficial"), language)),
                Field.of(Kind.FLAG, "mandatory", words.mandatoryFlag(), typed));
    }

    static Form draw(String project, Typed sent) {
        return new Form("/projects/" + project + "/conditions#conditions", sent.at(DRAW, Map.of()), List.of());
    }

    static Form exempt(String project, List<Condition> missing, Typed sent, Language language) {
        ConditionWords words = language.words(ConditionWords.class);
        Typed typed = sent.at(EXEMPT, Map.of());
        List<Choice> conditions = Choice.of(missing, null, typed.one(KEY), Condition::key, one -> one.name(language));
        return new Form(
                "/projects/" + project + "/exemptions#conditions",
                typed,
                List.of(
                        Field.choice(KEY, words.name(), typed, conditions),
                        Field.of(Kind.LINE, "reason", words.exemptReason(), typed)
                                .needed(true)));
    }

    private static Map<String, Object> beginning(Condition condition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("version", condition.version());
        values.put(KEY, condition.key());
        values.put("state", condition.state());
        values.put("promisedOn", condition.promisedOn());
        values.put("metOn", condition.metOn());
        values.put(KEEPS, true);
        values.put("mandatory", condition.mandatory());
        values.put("owedBy", condition.owedBy());
        values.put("owedByOfficial", condition.owedByOfficial());
        values.put(ProjectFiles.EVIDENCE, condition.evidence());
        values.put("document", condition.document());
        values.put("note", condition.note());
        return values;
    }
}
