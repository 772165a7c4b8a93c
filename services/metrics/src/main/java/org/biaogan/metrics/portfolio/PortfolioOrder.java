package org.biaogan.metrics.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.FileRow;
import org.biaogan.metrics.table.ImportState;
import org.biaogan.metrics.table.SentTable;
import org.biaogan.metrics.table.TableFile;

/**
 * What somebody wants done with a file of projects.
 *
 * @param sender who sent it
 * @param dryRun whether it is to be looked at only
 */
record PortfolioOrder(SentTable sent, PortfolioFormat format, String sender, boolean dryRun) {

    /** A register of more projects comes in several files: all of one is held at once. */
    static final int MOST_ROWS = 5000;

    /** Reads all rows; of a file with too many the one row that says so. Blocks. */
    PortfolioRows read() {
        try (TableFile<PortfolioEntry> file = sent.open(format)) {
            List<FileRow<PortfolioEntry>> rows = new ArrayList<>();
            List<FileRow<PortfolioEntry>> portion = file.next();
            while (!portion.isEmpty() && rows.size() <= MOST_ROWS) {
                rows.addAll(portion);
                portion = file.next();
            }
            return new PortfolioRows(
                    rows.size() > MOST_ROWS ? List.of(tooMany(rows.get(MOST_ROWS))) : rows,
                    file.charset().name(),
                    file.columns(),
                    file.ignored());
        }
    }

    /** What is to be remembered of it. */
    PortfolioImport run(PortfolioRows read, PortfolioTally tally) {
        PortfolioImport run = new PortfolioImport();
        run.id = UUID.randomUUID();
        run.state = tally.refusesAny() ? ImportState.REFUSED : dryRun ? ImportState.PREVIEWED : ImportState.COMMITTED;
        run.dryRun = dryRun;
        run.recordedBy = sender;
        run.fileName = sent.legibleName();
        run.charset = read.charset();
        run.size = sent.file().size();
        run.sha256 = sent.sha256();
        run.rowsRead = read.rows().size();
        run.added = tally.refusesAny() ? 0 : tally.added();
        run.revised = tally.refusesAny() ? 0 : tally.revised();
        run.unchanged = tally.unchanged();
        run.refused = tally.refused();
        run.warned = tally.warned();
        run.ignored = read.ignored().toArray(String[]::new);
        run.findings = tally.findings(read.columns());
        return run;
    }

    private static FileRow<PortfolioEntry> tooMany(FileRow<PortfolioEntry> first) {
        return new FileRow<>(
                first.line(),
                null,
                List.of(new Fault(
                        null, "TOO_MANY_ROWS", "A file has at most %d projects; send several.".formatted(MOST_ROWS))),
                null);
    }
}
