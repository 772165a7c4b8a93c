package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.biaogan.metrics.period.TimePeriod;

/** An observation that keeps every rule which can be told from itself, ready to meet what is known already. */
record Draft(
        int row,
        SeriesKey series,
        TimePeriod period,
        BigDecimal value,
        ObservationStatus status,
        String source,
        LocalDate releasedOn,
        String reason) {

    /** What may be known only once: the natural key of an observation. */
    record Key(SeriesKey series, TimePeriod period) {}

    Key key() {
        return new Key(series, period);
    }

    /** Whether it says nothing that the version known already does not say. */
    boolean repeats(Observation known) {
        return hasValueOf(known)
                && status == known.status
                && Objects.equals(source, known.source)
                && Objects.equals(releasedOn, known.releasedOn);
    }

    private boolean hasValueOf(Observation known) {
        return value == null || known.value == null ? value == known.value : value.compareTo(known.value) == 0;
    }
}
