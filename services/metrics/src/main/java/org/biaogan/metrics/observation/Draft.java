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
        return hasValue(known.value)
                && status == known.status
                && Objects.equals(source, known.source)
                && Objects.equals(releasedOn, known.releasedOn);
    }

    /** Whether it says nothing that the version waiting already does not say. */
    boolean repeats(Submission waiting) {
        return hasValue(waiting.value)
                && status == waiting.status
                && Objects.equals(source, waiting.source)
                && Objects.equals(releasedOn, waiting.releasedOn)
                && Objects.equals(reason, waiting.reason);
    }

    private boolean hasValue(BigDecimal other) {
        return value == null || other == null ? value == other : value.compareTo(other) == 0;
    }
}
