package org.biaogan.dashboard.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Filled;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/**
 * The form that describes a project.
 *
 * @param code of the project revised; empty for a new one
 * @param changed what somebody else has changed meanwhile, field by field; empty where nobody did
 */
record EditView(
        String title,
        String action,
        String code,
        String version,
        String key,
        List<Input> inputs,
        List<Changed> changed,
        List<String> trouble) {

    /** A field with its label; choices are empty where it is typed. */
    record Input(
            ProjectField.Kind kind,
            String label,
            Filled.Field field,
            String type,
            List<Choice> choices,
            boolean required) {

        /** Whether it is ticked rather than typed. */
        public boolean isFlag() {
            return kind == ProjectField.Kind.FLAG;
        }

        /** Whether it takes several lines. */
        public boolean isLong() {
            return kind == ProjectField.Kind.LINES;
        }

        /** Whether the tick is set. */
        public boolean isTicked() {
            return "true".equals(field.value());
        }
    }

    /** What was changed in a field, beside what was typed. */
    record Changed(String label, String before, String after, String typed, String by, String reason) {}

    /** What there is to choose from. */
    record Offered(Zone zone, List<NamedOfficial> officials) {}

    static EditView of(
            Map<String, Object> known, Filled filled, ChangedMeanwhile conflict, Offered offered, Language language) {
        EditWords words = language.words(EditWords.class);
        boolean isNew = known.isEmpty();
        String code = isNew ? "" : String.valueOf(known.get("code"));
        String shown = filled.isFresh() ? String.valueOf(known.getOrDefault("version", "")) : filled.sent("version");
        return new EditView(
                isNew ? words.add() : words.revise(code),
                isNew ? "/projects/new" : "/projects/" + code + "/edit",
                code,
                conflict == null ? shown : String.valueOf(conflict.version()),
                filled.key(),
                Stream.of(ProjectField.values())
                        .filter(field -> isNew ? field != ProjectField.REASON : field != ProjectField.CODE)
                        .map(field -> input(field, known, filled, offered, language))
                        .toList(),
                conflict == null ? List.of() : changed(conflict, filled, words),
                filled.lines());
    }

    private static Input input(
            ProjectField field, Map<String, Object> known, Filled filled, Offered offered, Language language) {
        boolean blank = field == ProjectField.REASON;
        Filled.Field typed = filled.field(field.word(), blank ? "" : field.text(known.get(field.word())));
        String type = field.kind() == ProjectField.Kind.DAY ? "date" : "text";
        boolean required =
                switch (field) {
                    case CODE, NAME, UNIT, REASON -> true;
                    default -> false;
                };
        String label = language.words(EditWords.class).field(field);
        return new Input(field.kind(), label, typed, type, choices(field, typed.value(), offered, language), required);
    }

    private static List<Choice> choices(ProjectField field, String chosen, Offered offered, Language language) {
        ProjectWords words = language.words(ProjectWords.class);
        String none = language.words(EditWords.class).none();
        return switch (field.kind()) {
            case UNIT -> Choice.units(offered.zone(), none, chosen, language);
            case OFFICIAL ->
                Choice.of(offered.officials(), none, chosen, NamedOfficial::code, one -> one.name(language));
            case NATURE -> Choice.of(List.of(Nature.values()), none, chosen, Nature::name, words::nature);
            case LEVEL -> Choice.of(List.of(Level.values()), none, chosen, Level::name, words::level);
            default -> List.of();
        };
    }

    private static List<Changed> changed(ChangedMeanwhile conflict, Filled filled, EditWords words) {
        return conflict.changes().stream()
                .flatMap(change -> Stream.of(ProjectField.values())
                        .filter(field -> field.word().equals(change.field()))
                        .map(field -> new Changed(
                                words.field(field),
                                field.text(plain(change.before())),
                                field.text(plain(change.after())),
                                String.valueOf(filled.sent(field.word()) == null ? "" : filled.sent(field.word())),
                                String.valueOf(change.by()),
                                change.reason() == null ? "" : change.reason())))
                .toList();
    }

    private static Object plain(Object value) {
        return value instanceof io.vertx.core.json.JsonArray array ? array.getList() : value;
    }
}
