package org.biaogan.metrics.portfolio;

import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.table.FileRow;

/**
 * A file of projects, read.
 *
 * @param charset that its text was found to be in
 * @param columns its header
 * @param ignored columns that no field was mapped to
 */
record PortfolioRows(List<FileRow<PortfolioEntry>> rows, String charset, List<String> columns, List<String> ignored) {

    /** The codes of all projects that it is about. */
    List<String> codes() {
        return rows.stream()
                .filter(FileRow::isReadable)
                .map(row -> row.said().project().code())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
