package org.biaogan.metrics.execution;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.FileRow;
import org.biaogan.metrics.table.SentTable;
import org.biaogan.metrics.table.TableFile;

/**
 * A file of reports, read.
 *
 * @param rows in their order, the header not among them
 */
record ProgressFile(SentTable sent, List<FileRow<NewProgress>> rows) {

    /** Reads all of it; no more than a batch may have. Blocks. */
    static ProgressFile read(SentTable sent) {
        List<FileRow<NewProgress>> rows = new ArrayList<>();
        try (TableFile<NewProgress> file = sent.open(new ProgressFormat())) {
            List<FileRow<NewProgress>> portion = file.next();
            while (!portion.isEmpty() && rows.size() <= ProgressBatch.MOST_ROWS) {
                rows.addAll(portion);
                portion = file.next();
            }
        }
        return new ProgressFile(sent, rows.size() <= ProgressBatch.MOST_ROWS ? rows : tooMany(rows));
    }

    /** The rows that can be understood, as reports. */
    List<NewProgress> reports() {
        return readable().stream().map(FileRow::said).toList();
    }

    /** The rows that can be understood, in their order. */
    List<FileRow<NewProgress>> readable() {
        return rows.stream().filter(FileRow::isReadable).toList();
    }

    /** The rows of which some cell cannot be understood, or all. */
    List<FileRow<NewProgress>> faulty() {
        return rows.stream().filter(row -> !row.faults().isEmpty()).toList();
    }

    int notFilled() {
        return (int) rows.stream().filter(row -> !row.isFilled()).count();
    }

    private static List<FileRow<NewProgress>> tooMany(List<FileRow<NewProgress>> rows) {
        int line = rows.get(ProgressBatch.MOST_ROWS).line();
        return List.of(FileRow.unreadable(
                line,
                new Fault(null, "TOO_MANY_ROWS", "A file has at most %d rows.".formatted(ProgressBatch.MOST_ROWS))));
    }
}
