package org.biaogan.metrics.execution;

import java.util.List;
import java.util.function.BiFunction;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Fault;

/**
 * What became of reports.
 *
 * @param items row by row, in the order sent
 * @param submitted how many wait for somebody else's approval
 * @param warnings what looks strange, yet was taken
 */
public record RecordedProgress(
        List<ReportedRow> items, long recorded, long corrected, long submitted, long unchanged, List<Fault> warnings) {

    /** What became of one report. */
    public record ReportedRow(String project, String period, Outcome outcome) {

        static ReportedRow of(Taken taken) {
            return new ReportedRow(
                    taken.draft().project().code(), taken.draft().period().toString(), taken.outcome());
        }
    }

    /** Of a batch, whose warnings name their row. */
    static RecordedProgress of(Recording recording) {
        return of(recording, (row, warning) -> warning.within("[" + row.row() + "]"));
    }

    /** Of a single report. */
    static RecordedProgress ofOne(Recording recording) {
        return of(recording, (row, warning) -> warning);
    }

    private static RecordedProgress of(Recording recording, BiFunction<Taken, Fault, Fault> placed) {
        List<Taken> taken = recording.taken();
        return new RecordedProgress(
                taken.stream().map(ReportedRow::of).toList(),
                recording.count(Outcome.RECORDED),
                recording.count(Outcome.CORRECTED),
                recording.count(Outcome.SUBMITTED),
                recording.count(Outcome.UNCHANGED),
                taken.stream()
                        .flatMap(row -> row.warnings().stream().map(warning -> placed.apply(row, warning)))
                        .toList());
    }

    boolean changedNothing() {
        return recorded + corrected + submitted == 0;
    }
}
