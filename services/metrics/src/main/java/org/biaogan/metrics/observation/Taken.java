package org.biaogan.metrics.observation;

import java.math.BigDecimal;
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
 * @param before what was known; null where nothing was, or the row is refused
 * @param after what it says; null where the row is refused
 */
public record Taken(
        int row,
        String indicator,
        String unit,
        TimePeriod period,
        Measure measure,
        Basis basis,
        Outcome outcome,
        Statement before,
        Statement after,
        List<Fault> faults,
        List<Fault> warnings) {

    /** What an observation says: a value, or by its status why there is none. */
    public record Statement(BigDecimal value, ObservationStatus status) {}

    static Taken refused(int row, NewObservation given, List<Fault> faults) {
        return new Taken(row, given.indicator(), given.unit(), null, null, null, null, null, null, faults, List.of());
    }

    /** @param known the version that holds so far; null where there is none */
    static Taken of(Draft draft, Outcome outcome, Observation known, List<Fault> warnings) {
        SeriesKey series = draft.series();
        return new Taken(
                draft.row(),
                series.indicator(),
                series.unit(),
                draft.period(),
                series.measure(),
                series.basis(),
                outcome,
                known == null ? null : new Statement(known.value, known.status),
                new Statement(draft.value(), draft.status()),
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
                null,
                null,
                List.of(fault),
                List.of());
    }

    public boolean isRefused() {
        return outcome == null;
    }
}
