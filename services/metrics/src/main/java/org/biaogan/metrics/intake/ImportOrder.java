package org.biaogan.metrics.intake;

import java.util.UUID;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.table.Findings;
import org.biaogan.metrics.table.ImportState;
import org.biaogan.metrics.table.SentTable;
import org.biaogan.metrics.table.TableFile;

/**
 * What somebody wants done with a file.
 *
 * @param sender who sent it
 * @param dryRun whether it is to be looked at only
 */
record ImportOrder(SentTable sent, String sender, boolean dryRun) {

    /** Begins to read the file. Blocks. */
    TableFile<NewObservation> open() {
        return sent.open(new ObservationFormat());
    }

    /** What is to be remembered of it. */
    ImportRun run(UUID id, TableFile<NewObservation> read, Tally tally) {
        ImportRun run = new ImportRun();
        run.id = id;
        run.state = tally.refusesAny() ? ImportState.REFUSED : dryRun ? ImportState.PREVIEWED : ImportState.COMMITTED;
        run.dryRun = dryRun;
        run.recordedBy = sender;
        run.fileName = sent.legibleName();
        run.charset = read.charset().name();
        run.size = sent.file().size();
        run.sha256 = sent.sha256();
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
