package org.biaogan.dashboard.progress;

import java.util.List;
import org.biaogan.dashboard.workbook.Outcome;
import org.biaogan.dashboard.workbook.Reason;

/**
 * What a file of reports changes or, in a preview, would change.
 *
 * @param read rows that were looked at
 * @param taken rows that change something
 * @param refused rows that keep the file from being taken
 * @param notFilled rows of the sheet that were left empty
 * @param rows why rows are refused: the first reasons
 * @param changes the first changes
 */
record FileJudgement(
        int read,
        int taken,
        int unchanged,
        int refused,
        int notFilled,
        List<Reason> rows,
        List<Reason> warnings,
        List<Change> changes) {

    FileJudgement {
        rows = rows == null ? List.of() : rows;
        warnings = warnings == null ? List.of() : warnings;
        changes = changes == null ? List.of() : changes;
    }

    /** What one row changes. */
    record Change(int line, String project, String projectName, String period, Outcome outcome, Report report) {}
}
