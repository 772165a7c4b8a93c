package org.biaogan.metrics.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.biaogan.metrics.table.ImportState;
import org.biaogan.metrics.table.Reason;

/**
 * What became of a file, as clients see it.
 *
 * @param charset that its text was found to be in
 * @param size of the file in bytes
 * @param sha256 of the file, in hexadecimal
 * @param read rows that were looked at, the header not counted
 * @param taken rows whose observations are recorded; in a preview, those that would be
 * @param submitted of those taken, how many wait for somebody else's approval
 * @param unchanged rows that say what is known already
 * @param refused rows that are not taken
 * @param notFilled rows of a sheet to fill that were left empty
 * @param rows why rows are refused: the first 1,000 reasons
 * @param warnings what looks strange about rows that are taken: the first 1,000
 * @param changes what rows change or, in a preview, would change: the first 1,000
 * @param changed how many rows change something, also where the file is refused for others
 * @param ignored columns that no field was mapped to
 */
public record ImportView(
        UUID id,
        ImportState state,
        boolean dryRun,
        int read,
        int taken,
        int submitted,
        int unchanged,
        int refused,
        int notFilled,
        List<Reason> rows,
        List<Reason> warnings,
        List<Change> changes,
        int changed,
        List<String> ignored,
        String fileName,
        String charset,
        long size,
        String sha256,
        String recordedBy,
        Instant recordedAt) {

    static ImportView of(ImportRun run) {
        return new ImportView(
                run.id,
                run.state,
                run.dryRun,
                run.rowsRead,
                run.taken,
                run.submitted,
                run.unchanged,
                run.refused,
                run.notFilled,
                run.findings.rows(),
                run.findings.warnings(),
                run.changes == null ? List.of() : run.changes.first(),
                run.changes == null ? 0 : run.changes.inAll(),
                run.ignored == null ? List.of() : List.of(run.ignored),
                run.fileName,
                run.charset,
                run.size,
                run.sha256,
                run.recordedBy,
                run.recordedAt);
    }
}
