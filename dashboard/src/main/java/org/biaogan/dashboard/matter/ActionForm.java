package org.biaogan.dashboard.matter;

import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/**
 * The form of one action on a matter.
 *
 * @param meaning what it does, in a sentence
 * @param open whether the form is seen at once
 */
public record ActionForm(
        FollowUpAction action, String word, String meaning, boolean open, Typed typed, List<Field> fields) {

    /** What there is to choose from. */
    record Choices(Zone zone, List<NamedOfficial> officials, ProjectFiles files) {}

    static ActionForm of(
            FollowUpAction action, Matter matter, Typed typed, boolean open, Choices choices, Language language) {
        MatterWords words = language.words(MatterWords.class);
        boolean ofProject = matter.project() != null;
        List<Field> fields = action.fields().stream()
                .filter(name -> ofProject || !name.equals("evidence"))
                .map(name -> field(name, action, typed, choices, ofProject, language))
                .toList();
        return new ActionForm(action, words.action(action), words.meaning(action), open, typed, fields);
    }

    /** What a form begins with: a matter that nobody has yet is given to whom it was meant for. */
    static Typed begun(FollowUpAction action, Matter matter) {
        String form = SentAction.formOf(action);
        boolean first = action == FollowUpAction.ASSIGN && matter.state() == FollowUpState.REGISTERED;
        return first
                ? Typed.filled(
                        form,
                        Map.of(
                                "owner", text(matter.owner()),
                                "official", text(matter.official()),
                                "deadline", text(matter.deadline()),
                                "measures", text(matter.measures())))
                : Typed.nothing(form);
    }

    private static Field field(
            String name, FollowUpAction action, Typed typed, Choices choices, boolean ofProject, Language language) {
        MatterWords words = language.words(MatterWords.class);
        Field field =
                switch (name) {
                    case "owner" ->
                        Field.choice(
                                name,
                                words.owner(),
                                typed,
                                Choice.units(choices.zone(), words.choose(), typed.one(name), language));
                    case "official" ->
                        Field.choice(
                                name,
                                words.official(),
                                typed,
                                Choice.officials(choices.officials(), words.choose(), typed.one(name), language));
                    case "deadline" -> Field.of(Field.Kind.DATE, name, words.deadline(), typed);
                    case "evidence" -> choices.files().evidence(words.evidence(), typed, language);
                    case "document" -> document(typed, ofProject, words);
                    case "measures" -> Field.of(Field.Kind.TEXT, name, words.measures(), typed);
                    default -> Field.of(Field.Kind.TEXT, name, words.noteOf(action), typed);
                };
        return field.needed(action.needs(name));
    }

    /** Where no files can be chosen, what is said against the evidence is said here. */
    private static Field document(Typed typed, boolean ofProject, MatterWords words) {
        Field field =
                Field.of(Field.Kind.LINE, "document", words.document(), typed).hinted(words.documentHint());
        return ofProject || typed.faultAt("evidence").isEmpty() ? field : field.blamed(typed.faultAt("evidence"));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
