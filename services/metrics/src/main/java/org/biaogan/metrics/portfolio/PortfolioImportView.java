package org.biaogan.metrics.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.biaogan.metrics.table.ImportState;
import org.biaogan.metrics.table.Reason;

/**
 * What became of a file of projects, as clients see it.
 *
 * @param read rows that were looked at, the header not counted
 * @param taken rows whose projects are registered or revised; in a preview, those that would be
 * @param added of those taken, how many are about new projects
 * @param revised of those taken, how many are about projects that were there
 * @param unchanged rows that say what is known already
 * @param refused rows that are not taken
 * @param rows why rows are refused: the first 1,000 reasons
 * @param warnings what looks strange about rows that are taken: the first 1,000
 * @param warned how many warnings there are in all
 * @param changes what changes, or would: the first 1,000 of the rows taken
 * @param columns the header of the file: the first 300 columns
 * @param ignored columns that no field was mapped to
 * @param charset that its text was found to be in
 * @param size of the file in bytes
 * @param sha256 of the file, in hexadecimal
 */
public record PortfolioImportView(
        UUID id,
        ImportState state,
        boolean dryRun,
        int read,
        int taken,
        int added,
        int revised,
        int unchanged,
        int refused,
        List<Reason> rows,
        List<Reason> warnings,
        int warned,
        List<ProjectChange> changes,
        List<String> columns,
        List<String> ignored,
        String fileName,
        String charset,
        long size,
        String sha256,
        String recordedBy,
        Instant recordedAt) {

    static PortfolioImportView of(PortfolioImport run) {
        return new PortfolioImportView(
                run.id,
                run.state,
                run.dryRun,
                run.rowsRead,
                run.added + run.revised,
                run.added,
                run.revised,
                run.unchanged,
                run.refused,
                run.findings.rows(),
                run.findings.warnings(),
                run.warned,
                run.findings.changes(),
                run.findings.columns(),
                List.of(run.ignored),
                run.fileName,
                run.charset,
                run.size,
                run.sha256,
                run.recordedBy,
                run.recordedAt);
    }
}
