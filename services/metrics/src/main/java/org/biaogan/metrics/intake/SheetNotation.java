package org.biaogan.metrics.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.biaogan.metrics.table.Notation;

/** The sheet that was handed out to be filled. A row whose value and status stayed empty is not meant to say anything. */
final class SheetNotation implements Notation {

    static boolean recognises(List<String> columns) {
        return columns.contains(SheetColumn.INDICATOR.title()) && columns.contains(SheetColumn.VALUE.title());
    }

    @Override
    public Optional<String> field(String column) {
        return SheetColumn.titled(column).flatMap(SheetColumn::field);
    }

    @Override
    public String column(String field) {
        return Arrays.stream(SheetColumn.values())
                .filter(column -> column.field().equals(Optional.of(field)))
                .map(SheetColumn::title)
                .findFirst()
                .orElse(field);
    }

    @Override
    public List<String> columns() {
        return Arrays.stream(SheetColumn.values()).map(SheetColumn::title).toList();
    }

    @Override
    public boolean passesOver(String column) {
        return SheetColumn.titled(column).isPresent();
    }

    @Override
    public boolean isFilled(UnaryOperator<String> cells) {
        return !cells.apply("value").isEmpty() || !cells.apply("status").isEmpty();
    }
}
