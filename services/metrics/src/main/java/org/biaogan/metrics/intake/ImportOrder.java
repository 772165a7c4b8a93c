package org.biaogan.metrics.intake;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wants done with a file.
 *
 * @param sender who sent it
 * @param name of the file, where the sender says it
 * @param charset that the sender says its text is in
 * @param dryRun whether it is to be looked at only
 */
record ImportOrder(SentFile file, String sender, Optional<String> name, Optional<Charset> charset, boolean dryRun) {

    /** Begins to read the file, in the charset the sender names or else the one it is found to be in. Blocks. */
    ObservationFile open() {
        return file.open(charset.orElseGet(file::detectCharset));
    }

    /** What is to be remembered of it. */
    ImportRun run(UUID id, Charset readAs, Tally tally) {
        ImportRun run = new ImportRun();
        run.id = id;
        run.state = tally.refusesAny() ? ImportState.REFUSED : dryRun ? ImportState.PREVIEWED : ImportState.COMMITTED;
        run.dryRun = dryRun;
        run.recordedBy = sender;
        run.fileName = name.map(Reason::legible).orElse(null);
        run.charset = readAs.name();
        run.size = file.size();
        run.sha256 = HexFormat.of().formatHex(file.sha256());
        run.rowsRead = tally.read();
        run.taken = tally.refusesAny() ? 0 : tally.takeable();
        run.submitted = tally.refusesAny() ? 0 : tally.submitted();
        run.unchanged = tally.unchanged();
        run.refused = tally.refused();
        run.findings = new Findings(tally.reasons(), tally.warnings());
        return run;
    }
}
