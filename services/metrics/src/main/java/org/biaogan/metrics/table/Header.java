package org.biaogan.metrics.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaogan.metrics.rest.Fault;

/** The first row of a file: which column holds which field, in any order. */
public final class Header<T> {

    /** With so many of them the columns are none of such a table. */
    private static final int MOST_FAULTS_OF_COLUMNS = 100;

    private static final int MOST_COLUMNS_SHOWN = 300;

    private final List<String> columns;
    private final RowFormat<T> format;
    private final Notation notation;
    private final Map<String, String> constants;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    public Header(List<String> columns, ColumnMapping mapping, RowFormat<T> format) {
        this.columns = columns;
        this.format = format;
        this.notation =
                mapping.namesColumns() ? new MappedNotation(mapping, format.fields()) : format.notation(columns);
        this.constants = mapping.constants();
        for (int place = 0; place < columns.size() && faults.size() < MOST_FAULTS_OF_COLUMNS; place++) {
            settle(place);
        }
        if (faults.size() < MOST_FAULTS_OF_COLUMNS) {
            requireColumns();
        }
    }

    /** What is wrong with the header; a file with such a header has no rows that could be understood. */
    public List<Fault> faults() {
        return faults;
    }

    /** The first columns, whether or not they are understood. */
    List<String> columns() {
        return columns.stream()
                .filter(column -> !column.isEmpty())
                .limit(MOST_COLUMNS_SHOWN)
                .map(Reason::legible)
                .toList();
    }

    /** The columns that are passed over, where the sender is to be told. */
    List<String> ignored() {
        return ignored;
    }

    /** What the column of a field is called in this file. */
    String column(String field) {
        Integer place = places.get(field);
        return place == null ? notation.column(field) : columns.get(place);
    }

    /** Reads a row below this header. */
    FileRow<T> read(Cells cells) {
        if (cells.raw().size() != columns.size()) {
            return FileRow.unreadable(
                    cells.line(),
                    new Fault(
                            null,
                            "CELL_COUNT",
                            "The row has %d cells, the header %d."
                                    .formatted(cells.raw().size(), columns.size())));
        }
        RowText row = new RowText(cells, this);
        if (!notation.isFilled(row::peek)) {
            return FileRow.notFilled(cells.line());
        }
        notation.objections(row::cell).forEach(row::blame);
        return new FileRow<>(cells.line(), format.read(row), row.faults(), this);
    }

    /** The fields that rows say something about, in a column or by a constant; in the order of the columns. */
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(places.keySet());
        fields.addAll(constants.keySet());
        return fields;
    }

    Notation notation() {
        return notation;
    }

    /** Where a field stands, or a column of that name; empty where it stands nowhere. */
    Optional<Integer> place(String field) {
        return Optional.ofNullable(places.get(field));
    }

    Optional<Integer> placeOfColumn(String column) {
        int place = columns.indexOf(column);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** What a field is in every row; null where each row says it. */
    String constant(String field) {
        return constants.get(field);
    }

    private void settle(int place) {
        String column = columns.get(place);
        String shown = Reason.legible(column);
        Optional<String> field = notation.field(column);
        if (field.isEmpty() && notation.passesOver(column)) {
            if (notation.namesWhatItPassesOver() && !column.isEmpty()) {
                ignored.add(shown);
            }
        } else if (field.isEmpty()) {
            blame(
                    shown,
                    "UNKNOWN_COLUMN",
                    "There is no column '%s'; the columns are %s.".formatted(shown, notation.columns()));
        } else if (places.putIfAbsent(field.get(), place) != null) {
            blame(shown, "DUPLICATE_COLUMN", "The column '%s' is there twice.".formatted(shown));
        } else if (constants.containsKey(field.get())) {
            blame(shown, "CONSTANT_AND_COLUMN", "'%s' is a column and the same for all rows.".formatted(shown));
        }
    }

    private void requireColumns() {
        format.required().stream()
                .filter(field -> !places.containsKey(field) && !constants.containsKey(field))
                .map(notation::column)
                .forEach(column -> blame(
                        column, "MISSING_COLUMN", "The column '%s' is missing.".formatted(Reason.legible(column))));
    }

    private void blame(String column, String code, String message) {
        faults.add(new Fault(column, code, message));
    }
}
