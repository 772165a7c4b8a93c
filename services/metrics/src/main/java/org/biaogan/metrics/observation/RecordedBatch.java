package org.biaogan.metrics.observation;

import java.util.List;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.rest.Fault;

/**
 * What became of a batch.
 *
 * @param items row by row, in the order sent
 * @param submitted how many wait for somebody else's approval
 * @param warnings what looks strange, yet was taken
 */
public record RecordedBatch(
        List<Row> items, long recorded, long corrected, long submitted, long unchanged, List<Fault> warnings) {

    /** What became of one row; its period as the record keeps it. */
    public record Row(String indicator, String unit, String period, Measure measure, Basis basis, Outcome outcome) {

        static Row of(Taken taken) {
            return new Row(
                    taken.indicator(),
                    taken.unit(),
                    taken.period().toString(),
                    taken.measure(),
                    taken.basis(),
                    taken.outcome());
        }
    }

    static RecordedBatch of(List<Taken> taken) {
        return new RecordedBatch(
                taken.stream().map(Row::of).toList(),
                count(taken, Outcome.RECORDED),
                count(taken, Outcome.CORRECTED),
                count(taken, Outcome.SUBMITTED),
                count(taken, Outcome.UNCHANGED),
                taken.stream()
                        .flatMap(row -> row.warnings().stream().map(warning -> warning.within("[" + row.row() + "]")))
                        .toList());
    }

    boolean changedNothing() {
        return recorded + corrected + submitted == 0;
    }

    private static long count(List<Taken> taken, Outcome outcome) {
        return taken.stream().filter(row -> row.outcome() == outcome).count();
    }
}
