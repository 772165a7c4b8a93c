package org.biaogan.metrics.observation;

import java.util.List;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Fault;

/**
 * What became of one row of a recording: either an outcome, or the faults for which it is refused.
 *
 * @param row counted from 0 over the whole recording
 * @param outcome null where the row is refused
 */
public record Taken(
        int row,
        String indicator,
        String unit,
        TimePeriod period,
        Measure measure,
        Basis basis,
        Outcome outcome,
        List<Fault> faults,
        List<Fault> warnings) {

    static Taken refused(int row, NewObservation given, List<Fault> faults) {
        return new Taken(row, given.indicator(), given.unit(), null, null, null, null, faults, List.of());
    }

    static Taken of(Draft draft, Outcome outcome, List<Fault> warnings) {
        SeriesKey series = draft.series();
        return new Taken(
                draft.row(),
                series.indicator(),
                series.unit(),
                draft.period(),
                series.measure(),
                series.basis(),
                outcome,
                List.of(),
                warnings);
    }

    static Taken refused(Draft draft, Fault fault) {
        SeriesKey series = draft.series();
        return new Taken(
                draft.row(),
                series.indicator(),
                series.unit(),
                draft.period(),
                series.measure(),
                series.basis(),
                null,
                List.of(fault),
                List.of());
    }

    public boolean isRefused() {
        return outcome == null;
    }
}
