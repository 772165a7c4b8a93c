package org.biaogan.dashboard.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.ProjectField.Part;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/**
 * The form that describes a project.
 *
 * @param code of the project revised; empty for a new one
 * @param version from which the change starts; empty for a new project
 * @param faults what was refused, each leading to its field
 * @param changed what somebody else has changed meanwhile; empty where nobody did
 */
record EditView(
        String title,
        String action,
        String code,
        String version,
        Typed typed,
        List<Group> groups,
        List<Table> tables,
        List<Field> end,
        List<Fault> faults,
        List<ChangedText> changed) {

    /** Fields that belong together. */
    record Group(String title, List<Field> fields) {}

    /**
     * A table to be filled in.
     *
     * @param fault what was said against the whole of it; empty where nothing was
     */
    record Table(String id, String caption, List<String> heads, List<List<Field>> rows, String fault) {}

    /** What was said against a field. */
    record Fault(String label, String link, String why) {}

    /** What there is to choose from. */
    record Offered(Zone zone, List<NamedOfficial> officials) {}

    /** The form, not yet sent or refused. */
    static EditView of(String code, EditForm form, Offered offered, Language language) {
        EditWords words = language.words(EditWords.class);
        boolean isNew = code == null;
        EditFieldset fields = new EditFieldset(form, isNew, offered, language);
        List<Group> groups = Stream.of(Part.IDENTITY, Part.PEOPLE, Part.PLACE, Part.PLAN)
                .map(part -> new Group(words.part(part), fields.in(part)))
                .toList();
        List<Table> tables = Stream.of(RowsField.values()).map(fields::table).toList();
        List<Field> end = Stream.of(Part.END, Part.UNSEEN)
                .flatMap(part -> fields.in(part).stream())
                .toList();
        return new EditView(
                isNew ? words.add() : words.revise(code),
                isNew ? "/projects/new" : "/projects/" + code + "/edit",
                isNew ? "" : code,
                form.typed().one("version"),
                form.typed(),
                groups,
                tables,
                end,
                faults(form.typed(), groups, tables, end),
                List.of());
    }

    /** The same after somebody else changed the project; further changes start from that person's version. */
    static EditView of(String code, EditForm form, ChangedMeanwhile conflict, Offered offered, Language language) {
        Merge merge = Merge.of(form, conflict.changes());
        EditView view = of(code, merge.form(), offered, language);
        return new EditView(
                view.title,
                view.action,
                view.code,
                String.valueOf(conflict.version()),
                view.typed.troubled(
                        view.typed.status(), language.words(EditWords.class).late()),
                view.groups,
                view.tables,
                view.end,
                view.faults,
                ChangedText.of(conflict.changes(), form, merge, offered, language));
    }

    private static List<Fault> faults(Typed typed, List<Group> groups, List<Table> tables, List<Field> end) {
        Stream<Field> single = Stream.concat(groups.stream().flatMap(group -> group.fields().stream()), end.stream());
        Stream<Field> cells =
                tables.stream().flatMap(table -> table.rows().stream().flatMap(List::stream));
        Map<String, Field> known = Stream.concat(single, cells)
                .collect(Collectors.toMap(Field::name, field -> field, (one, other) -> one));
        return typed.faults().entrySet().stream()
                .filter(fault -> known.containsKey(fault.getKey()))
                .map(fault -> {
                    Field field = known.get(fault.getKey());
                    return new Fault(field.label(), "#" + field.id(), fault.getValue());
                })
                .toList();
    }
}
