package org.biaogan.dashboard.workbook;

import java.util.List;
import java.util.function.UnaryOperator;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;

/** What is wrong or odd about a cell, as it is read. */
public record Remark(int line, String column, String text) {

    /**
     * In the reader's words.
     *
     * @param column what the reader calls the column that a file calls so
     */
    public static List<Remark> of(List<Reason> reasons, UnaryOperator<String> column, Language language) {
        return reasons.stream()
                .map(reason -> new Remark(
                        reason.line(),
                        reason.column() == null ? "" : column.apply(reason.column()),
                        RefusalText.sentence(reason.code(), reason.message(), language)))
                .toList();
    }
}
