package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;

/**
 * An observation in a list, with the id of its number.
 *
 * @param value null where the status says that there is none
 * @param knownFrom since when this version was visible
 * @param figures the id of the value: the one that boards show as well
 */
public record ListedObservation(
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
        Instant knownFrom,
        Map<String, String> figures) {

    static ListedObservation of(ObservationView known, SubjectIds ids) {
        return new ListedObservation(
                known.indicator(),
                known.unit(),
                known.period(),
                known.measure(),
                known.basis(),
                known.value(),
                known.status(),
                known.source(),
                known.releasedOn(),
                known.reason(),
                known.recordedBy(),
                known.recordedAt(),
                known.knownFrom(),
                ids.ofHolding("value", known.number()));
    }
}
