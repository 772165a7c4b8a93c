package org.biaogan.metrics.intake;

import java.math.BigDecimal;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.observation.Taken;

/**
 * What one row of a file changes.
 *
 * @param line of the file, where the row starts
 * @param before the value known so far; null where none is
 * @param statusBefore the status known so far; null where nothing is
 * @param after the value that the row says
 */
public record Change(
        int line,
        String indicator,
        String unit,
        String period,
        Measure measure,
        Basis basis,
        BigDecimal before,
        ObservationStatus statusBefore,
        BigDecimal after,
        ObservationStatus statusAfter,
        Outcome outcome) {

    static Change of(int line, Taken taken) {
        Taken.Statement before = taken.before();
        return new Change(
                line,
                taken.indicator(),
                taken.unit(),
                taken.period().toString(),
                taken.measure(),
                taken.basis(),
                before == null ? null : before.value(),
                before == null ? null : before.status(),
                taken.after().value(),
                taken.after().status(),
                taken.outcome());
    }
}
