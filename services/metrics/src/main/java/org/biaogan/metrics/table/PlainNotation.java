package org.biaogan.metrics.table;

import java.util.List;
import java.util.Optional;

/** Columns are called as the fields are in JSON. */
public final class PlainNotation implements Notation {

    private final List<String> fields;

    public PlainNotation(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    public Optional<String> field(String column) {
        return fields.contains(column) ? Optional.of(column) : Optional.empty();
    }

    @Override
    public String column(String field) {
        return field;
    }

    @Override
    public List<String> columns() {
        return fields;
    }
}
