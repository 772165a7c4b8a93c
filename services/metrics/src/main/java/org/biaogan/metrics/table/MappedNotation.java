package org.biaogan.metrics.table;

import java.util.List;
import java.util.Optional;

/**
 * Columns are called as their author likes, and the sender says which is which. A column that nobody named, yet is
 * called as a field, holds that field; all others are passed over, and the answer names them.
 */
final class MappedNotation implements Notation {

    private final ColumnMapping mapping;
    private final PlainNotation plain;

    MappedNotation(ColumnMapping mapping, List<String> fields) {
        this.mapping = mapping;
        this.plain = new PlainNotation(fields);
    }

    @Override
    public Optional<String> field(String column) {
        return mapping.field(column).or(() -> plain.field(column).filter(field -> !mapping.says(field)));
    }

    @Override
    public String column(String field) {
        return mapping.column(field).orElse(field);
    }

    @Override
    public List<String> columns() {
        return plain.columns().stream().map(this::column).toList();
    }

    @Override
    public boolean passesOver(String column) {
        return true;
    }

    @Override
    public boolean namesWhatItPassesOver() {
        return true;
    }
}
