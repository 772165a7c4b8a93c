package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.figure.RecordedNumber;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;

/**
 * An observation as others see it.
 *
 * @param value null where the status says that there is none
 * @param knownFrom since when this version was visible
 */
public record ObservationView(
        String indicator,
        String unit,
        String period,
        Measure measure,
        Basis basis,
        BigDecimal value,
        ObservationStatus status,
        String source,
        LocalDate releasedOn,
        String reason,
        String recordedBy,
        Instant recordedAt,
        Instant knownFrom) {

    static ObservationView of(Observation observation) {
        return new ObservationView(
                observation.indicator,
                observation.unit,
                observation.period,
                observation.measure,
                observation.basis,
                observation.value,
                observation.status,
                observation.source,
                observation.releasedOn,
                observation.reason,
                observation.recordedBy,
                observation.recordedAt,
                observation.knownFrom);
    }

    /** Its number, which has an id. */
    public RecordedNumber number() {
        return new RecordedNumber(
                indicator, unit, measure, basis, TimePeriod.parse(period).lastMonth(), value, knownFrom);
    }

    public SeriesKey series() {
        return new SeriesKey(indicator, unit, measure, basis);
    }
}
