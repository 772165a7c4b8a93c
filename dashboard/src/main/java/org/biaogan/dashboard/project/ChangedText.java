package org.biaogan.dashboard.project;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.ChangedMeanwhile.Change;

/**
 * What somebody else changed in a field, beside what was typed; of tables a row for each row of theirs that differs.
 *
 * @param taken whether the form has it now
 */
record ChangedText(String label, String before, String after, String typed, boolean taken, String by, String reason) {

    private record Reader(EditForm typed, Merge merge, EditView.Offered offered, Language language) {}

    static List<ChangedText> of(
            List<Change> changes, EditForm typed, Merge merge, EditView.Offered offered, Language language) {
        Reader reader = new Reader(typed, merge, offered, language);
        return changes.stream().flatMap(change -> rows(change, reader)).toList();
    }

    private static Stream<ChangedText> rows(Change change, Reader reader) {
        return ProjectField.of(change.field())
                .map(field -> field.kind() == ProjectField.Kind.ROWS
                        ? table(RowsField.valueOf(field.name()), change, reader)
                        : Stream.of(single(field, change, reader)))
                .orElseGet(() -> Stream.of(row(
                        change.field(),
                        ValueText.plain(change.before()),
                        ValueText.plain(change.after()),
                        "",
                        false,
                        change,
                        reader)));
    }

    private static ChangedText single(ProjectField field, Change change, Reader reader) {
        boolean here = field.part() != ProjectField.Part.ELSEWHERE && field.part() != ProjectField.Part.UNSEEN;
        return row(
                reader.language().words(EditWords.class).field(field),
                shown(field, ValueText.plain(change.before()), reader),
                shown(field, ValueText.plain(change.after()), reader),
                here ? shown(field, reader.typed().typed().one(field.word()), reader) : "",
                reader.merge().taken().contains(field),
                change,
                reader);
    }

    private static String shown(ProjectField field, String plain, Reader reader) {
        return ValueText.shown(field.kind(), plain, reader.offered(), reader.language());
    }

    private static Stream<ChangedText> table(RowsField list, Change change, Reader reader) {
        Map<String, Map<RowCell, String>> before = byKey(list, list.rows(change.before()));
        Map<String, Map<RowCell, String>> after = byKey(list, list.rows(change.after()));
        Map<String, Map<RowCell, String>> typed = byKey(list, reader.typed().rows(list));
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        EditWords words = reader.language().words(EditWords.class);
        return keys.stream()
                .filter(key -> !Merge.areSame(before.getOrDefault(key, Map.of()), after.getOrDefault(key, Map.of())))
                .map(key -> row(
                        words.numbered(words.field(list.field()), head(list, key, reader.language())),
                        cells(list, before.get(key), reader.language()),
                        cells(list, after.get(key), reader.language()),
                        cells(list, typed.get(key), reader.language()),
                        reader.merge().taken().contains(list.field()),
                        change,
                        reader));
    }

    /** The rows by what tells them apart; where two say the same, by their order. */
    private static Map<String, Map<RowCell, String>> byKey(RowsField list, List<Map<RowCell, String>> rows) {
        Map<String, Map<RowCell, String>> all = new LinkedHashMap<>();
        for (Map<RowCell, String> row : rows) {
            String key = row.getOrDefault(list.cells().get(0), "");
            int again = 2;
            String unique = key;
            while (all.containsKey(unique)) {
                unique = key + " " + again++;
            }
            all.put(unique, row);
        }
        return all;
    }

    private static String head(RowsField list, String key, Language language) {
        String[] parts = key.split(" ", 2);
        String word = list == RowsField.COMPOSITION ? FundSource.word(parts[0], language) : parts[0];
        return parts.length == 1 ? word : word + " " + parts[1];
    }

    private static String cells(RowsField list, Map<RowCell, String> row, Language language) {
        EditWords words = language.words(EditWords.class);
        String text = row == null
                ? ""
                : list.cells().stream()
                        .skip(1)
                        .filter(row::containsKey)
                        .map(cell -> words.numbered(words.cell(cell), row.get(cell)))
                        .collect(Collectors.joining(language.pick("；", "; ")));
        return text.isEmpty() ? words.nothing() : text;
    }

    private static ChangedText row(
            String label, String before, String after, String typed, boolean taken, Change change, Reader reader) {
        EditWords words = reader.language().words(EditWords.class);
        String who = change.by() == null ? "" : change.by();
        String by = change.at() == null ? who : words.signed(who, MomentText.of(change.at(), reader.language()));
        return new ChangedText(label, before, after, typed, taken, by, change.reason() == null ? "" : change.reason());
    }
}
