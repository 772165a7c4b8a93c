package org.biaogan.dashboard.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalCode;

/**
 * The form that describes a project, as typed; rows left blank say nothing.
 *
 * @param sizes how many rows each table has, blank ones among them
 */
record EditForm(Map<RowsField, Integer> sizes, Typed typed) {

    static final String FORM = "project";

    private static final int BLANK_ROWS = 3;
    private static final Pattern CELL = Pattern.compile("(composition|plans)\\[(\\d{1,4})](?:\\.(\\w+))?");
    private static final String YEAR = "\\d{1,6}";

    static EditForm empty() {
        return new EditForm(Map.of(), Typed.nothing(FORM)).longer();
    }

    static EditForm of(Project project) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("version", project.version());
        ProjectField.single().forEach(field -> values.put(field.word(), ValueText.plain(field.of(project))));
        EditForm form = new EditForm(Map.of(), Typed.none().at(FORM, values));
        for (RowsField list : RowsField.values()) {
            form = form.with(list, list.rows(list.field().of(project)));
        }
        return form.longer();
    }

    /** The same with these rows in a table, and none else. */
    EditForm with(RowsField list, List<Map<RowCell, String>> rows) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
        int size = Math.max(rows.size(), size(list));
        for (int row = 0; row < size; row++) {
            Map<RowCell, String> said = row < rows.size() ? rows.get(row) : Map.of();
            for (RowCell cell : list.cells()) {
                values.put(
                        list.name(row, cell), Stream.ofNullable(said.get(cell)).toList());
            }
        }
        return new EditForm(sized(list, size), typed.having(values));
    }

    /** The same with another value in a field. */
    EditForm with(ProjectField field, String value) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
        values.put(field.word(), List.of(value));
        return new EditForm(sizes, typed.having(values));
    }

    /** The same with more blank rows. */
    EditForm longer() {
        Map<RowsField, Integer> longer = new LinkedHashMap<>();
        for (RowsField list : RowsField.values()) {
            longer.put(list, Math.max(size(list), Math.min(size(list) + BLANK_ROWS, list.most())));
        }
        return new EditForm(longer, typed);
    }

    /** The same, to blame for what is no number, no year or no day. */
    EditForm read(Language language) {
        List<String> days = words(ProjectField.Kind.DAY);
        Typed read = typed.daysRead(days, language).numbersRead(numbers(), language);
        for (int row = 0; row < size(RowsField.PLANS); row++) {
            String year = RowsField.PLANS.name(row, RowCell.YEAR);
            if (typed.given(year) != null && !typed.one(year).matches(YEAR)) {
                read = read.against(year, RefusalCode.NOT_A_NUMBER, language);
            }
        }
        return new EditForm(sizes, read);
    }

    EditForm refused(Throwable failure, Language language) {
        return new EditForm(sizes, typed.refused(failure, this::place, language));
    }

    /** As the service wants it. */
    Map<String, Object> draft() {
        Map<String, Object> draft = new LinkedHashMap<>();
        for (ProjectField field : ProjectField.single()) {
            Object value = value(field);
            if (value != null) {
                draft.put(field.word(), value);
            }
        }
        for (RowsField list : RowsField.values()) {
            draft.put(
                    list.field().word(),
                    written(list).stream().map(row -> row(list, row)).toList());
        }
        return draft;
    }

    /** The rows of a table in which anything stands, as texts. */
    List<Map<RowCell, String>> rows(RowsField list) {
        return written(list).stream()
                .map(row -> {
                    Map<RowCell, String> said = new LinkedHashMap<>();
                    list.cells().stream()
                            .filter(cell -> typed.given(list.name(row, cell)) != null)
                            .forEach(cell -> said.put(cell, typed.one(list.name(row, cell))));
                    return said;
                })
                .toList();
    }

    int size(RowsField list) {
        return sizes.getOrDefault(list, 0);
    }

    private Object value(ProjectField field) {
        String word = field.word();
        return switch (field.kind()) {
            case FLAG -> "true".equals(typed.one(word));
            case NUMBER -> typed.number(word);
            case WORDS -> ValueText.words(typed.one(word));
            default -> typed.given(word);
        };
    }

    private Map<String, Object> row(RowsField list, int row) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (RowCell cell : list.cells()) {
            String name = list.name(row, cell);
            Object value = cell.isNumber() ? typed.number(name) : typed.given(name);
            if (value != null) {
                said.put(cell.word(), value);
            }
        }
        return said;
    }

    private List<Integer> written(RowsField list) {
        return IntStream.range(0, size(list))
                .filter(row -> list.cells().stream().anyMatch(cell -> typed.given(list.name(row, cell)) != null))
                .boxed()
                .toList();
    }

    private List<String> numbers() {
        List<String> names = new ArrayList<>(words(ProjectField.Kind.NUMBER));
        for (RowsField list : RowsField.values()) {
            for (int row = 0; row < size(list); row++) {
                for (RowCell cell : list.cells()) {
                    if (cell.isNumber()) {
                        names.add(list.name(row, cell));
                    }
                }
            }
        }
        return names;
    }

    private static List<String> words(ProjectField.Kind kind) {
        return ProjectField.single().stream()
                .filter(field -> field.kind() == kind)
                .map(ProjectField::word)
                .toList();
    }

    /** The field that the service means, which has not seen the blank rows; empty where the form has none. */
    private String place(String field) {
        Matcher cell = CELL.matcher(field);
        if (!cell.matches()) {
            String plain = field.replaceFirst("\\[.*", "");
            return ProjectField.of(plain)
                    .filter(known -> known.part() != ProjectField.Part.ELSEWHERE)
                    .filter(known -> known.part() != ProjectField.Part.UNSEEN)
                    .map(ProjectField::word)
                    .orElse("");
        }
        RowsField list = cell.group(1).equals("plans") ? RowsField.PLANS : RowsField.COMPOSITION;
        List<Integer> rows = written(list);
        int index = Integer.parseInt(cell.group(2));
        RowCell column = list.cells().stream()
                .filter(one -> one.word().equals(cell.group(3)))
                .findFirst()
                .orElse(list.cells().get(0));
        return index < rows.size()
                ? list.name(rows.get(index), column)
                : list.field().word();
    }

    private Map<RowsField, Integer> sized(RowsField list, int size) {
        Map<RowsField, Integer> all = new LinkedHashMap<>(sizes);
        all.put(list, size);
        return all;
    }
}
