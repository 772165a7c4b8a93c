package org.biaogan.metrics.execution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.FileRow;
import org.biaogan.metrics.table.ImportState;
import org.biaogan.metrics.table.Reason;

/**
 * What became of a file of reports.
 *
 * @param id null where nothing was written
 * @param read rows that were looked at, the header not counted
 * @param taken rows whose reports are recorded or wait; in a preview, those that would be
 * @param submitted of those taken, how many wait for somebody else's approval
 * @param unchanged rows that say what is known already
 * @param refused rows that are not taken
 * @param notFilled rows of a sheet to fill that were left empty
 * @param rows why rows are refused: the first 1,000 reasons
 * @param warnings what looks strange about rows that are taken: the first 1,000
 * @param changes what rows change or, in a preview, would change: the first 1,000
 */
public record ProgressImportView(
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
        List<ProgressChange> changes,
        String fileName,
        String sha256) {

    private static final int MOST = 1000;

    /** What a row changes. */
    public record ProgressChange(
            int line, String project, String projectName, String period, Outcome outcome, NewProgress report) {

        static ProgressChange of(int line, Taken taken) {
            Draft draft = taken.draft();
            return new ProgressChange(
                    line,
                    draft.project().code(),
                    draft.project().name(),
                    draft.period().toString(),
                    taken.outcome(),
                    draft.content().report(draft.key(), draft.reason()));
        }
    }

    static ProgressImportView of(ProgressFile file, Recording recording, boolean dryRun) {
        List<FileRow<NewProgress>> readable = file.readable();
        Set<Integer> refused = new HashSet<>();
        List<Reason> reasons = new ArrayList<>();
        List<Reason> warnings = new ArrayList<>();
        file.faulty().forEach(row -> refuse(row, row.faults(), refused, reasons));
        List<ProgressChange> changes = new ArrayList<>();
        for (Taken taken : recording.taken()) {
            FileRow<NewProgress> row = readable.get(taken.row());
            refuse(row, beyond(row, taken), refused, reasons);
            taken.warnings().forEach(warning -> warnings.add(row.reason(warning)));
            if (taken.isPublished() || taken.outcome() == Outcome.SUBMITTED) {
                changes.add(ProgressChange.of(row.line(), taken));
            }
        }
        boolean sound = refused.isEmpty();
        return new ProgressImportView(
                sound && !dryRun ? recording.id() : null,
                sound ? dryRun ? ImportState.PREVIEWED : ImportState.COMMITTED : ImportState.REFUSED,
                dryRun,
                file.rows().size(),
                sound ? changes.size() : 0,
                sound ? recording.count(Outcome.SUBMITTED) : 0,
                recording.count(Outcome.UNCHANGED),
                refused.size(),
                file.notFilled(),
                first(reasons.stream().sorted(Comparator.comparingInt(Reason::line))),
                first(warnings.stream()),
                first(changes.stream()),
                file.sent().legibleName(),
                file.sent().sha256());
    }

    /** A row whose cells could not be read does not say too little on top of that. */
    private static List<Fault> beyond(FileRow<NewProgress> row, Taken taken) {
        return taken.faults().stream()
                .filter(fault -> row.faults().isEmpty() || !fault.code().equals(DraftRules.EMPTY))
                .toList();
    }

    private static void refuse(
            FileRow<NewProgress> row, List<Fault> faults, Set<Integer> refused, List<Reason> reasons) {
        faults.forEach(fault -> {
            refused.add(row.line());
            reasons.add(row.reason(fault));
        });
    }

    private static <T> List<T> first(Stream<T> all) {
        return all.limit(MOST).toList();
    }
}
