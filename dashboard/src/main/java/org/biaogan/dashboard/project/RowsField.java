package org.biaogan.dashboard.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a project's description tells in rows: where its money comes from, what the years are to bring. */
enum RowsField {
    COMPOSITION(ProjectField.COMPOSITION, 50, List.of(RowCell.SOURCE, RowCell.AMOUNT)),
    PLANS(ProjectField.PLANS, 100, List.of(RowCell.YEAR, RowCell.INVESTMENT, RowCell.GOAL, RowCell.GOAL_EN));

    private final ProjectField field;
    private final int most;
    private final List<RowCell> cells;

    RowsField(ProjectField field, int most, List<RowCell> cells) {
        this.field = field;
        this.most = most;
        this.cells = cells;
    }

    ProjectField field() {
        return field;
    }

    /** How many rows the service takes. */
    int most() {
        return most;
    }

    /** Its columns; the first tells the rows apart. */
    List<RowCell> cells() {
        return cells;
    }

    /** What a cell is called, in refusals as well. */
    String name(int row, RowCell cell) {
        return "%s[%d].%s".formatted(field.word(), row, cell.word());
    }

    /** Rows as texts, of what the service says. */
    List<Map<RowCell, String>> rows(Object said) {
        List<Map<RowCell, String>> rows = new ArrayList<>();
        if (said instanceof Iterable<?> all) {
            all.forEach(one -> rows.add(row(one)));
        }
        return rows;
    }

    private Map<RowCell, String> row(Object said) {
        Map<RowCell, String> row = new LinkedHashMap<>();
        for (RowCell cell : cells) {
            String text = ValueText.plain(cell.of(said));
            if (!text.isEmpty()) {
                row.put(cell, text);
            }
        }
        return row;
    }
}
