package org.biaogan.metrics.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.biaogan.metrics.table.Notation;

/** The sheet that was handed out to be filled. A row that stayed empty is not meant to say anything. */
final class ProgressSheetNotation implements Notation {

    static boolean recognises(List<String> columns) {
        return columns.contains(ProgressColumn.PROJECT.title()) && columns.contains(ProgressColumn.PERIOD.title());
    }

    @Override
    public Optional<String> field(String column) {
        return ProgressColumn.titled(column).flatMap(ProgressColumn::field);
    }

    @Override
    public String column(String field) {
        return Arrays.stream(ProgressColumn.values())
                .filter(column -> column.field().equals(Optional.of(field)))
                .map(ProgressColumn::title)
                .findFirst()
                .orElse(field);
    }

    @Override
    public List<String> columns() {
        return Arrays.stream(ProgressColumn.values()).map(ProgressColumn::title).toList();
    }

    @Override
    public boolean passesOver(String column) {
        return ProgressColumn.titled(column).isPresent();
    }

    @Override
    public boolean isFilled(UnaryOperator<String> cells) {
        return Arrays.stream(ProgressColumn.values())
                .filter(ProgressColumn::isFilled)
                .flatMap(column -> column.field().stream())
                .anyMatch(field -> !cells.apply(field).isEmpty());
    }
}
