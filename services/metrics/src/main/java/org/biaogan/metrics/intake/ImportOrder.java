package org.biaogan.metrics.intake;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.table.ColumnMapping;
import org.biaogan.metrics.table.Reason;
import org.biaogan.metrics.table.SentFile;
import org.biaogan.metrics.table.TableFile;

/**
 * What somebody wants done with a file.
 *
 * @param sender who sent it
 * @param name of the file, where the sender says it
 * @param charset that the sender says its text is in
 * @param asWorkbook whether the sender says that it is an XLSX workbook
 * @param mapping what the sender says about its columns
 * @param dryRun whether it is to be looked at only
 */
record ImportOrder(
        SentFile file,
        String sender,
        Optional<String> name,
        Optional<Charset> charset,
        boolean asWorkbook,
        ColumnMapping mapping,
        boolean dryRun) {

    /** Begins to read the file; text in the charset the sender names or else the one it is found to be in. Blocks. */
    TableFile<NewObservation> open() {
        return TableFile.open(file, charset, asWorkbook, mapping, new ObservationFormat());
    }

    /** What is to be remembered of it. */
    ImportRun run(UUID id, TableFile<NewObservation> read, Tally tally) {
        ImportRun run = new ImportRun();
        run.id = id;
        run.state = tally.refusesAny() ? ImportState.REFUSED : dryRun ? ImportState.PREVIEWED : ImportState.COMMITTED;
        run.dryRun = dryRun;
        run.recordedBy = sender;
        run.fileName = name.map(Reason::legible).orElse(null);
        run.charset = read.charset().name();
        run.size = file.size();
        run.sha256 = HexFormat.of().formatHex(file.sha256());
        run.rowsRead = tally.read();
        run.taken = tally.refusesAny() ? 0 : tally.takeable();
        run.submitted = tally.refusesAny() ? 0 : tally.submitted();
        run.unchanged = tally.unchanged();
        run.refused = tally.refused();
        run.notFilled = tally.notFilled();
        run.ignored = read.ignored().toArray(String[]::new);
        run.changes = new Changes(tally.changes(), tally.changed());
        run.findings = new Findings(tally.reasons(), tally.warnings());
        return run;
    }
}
