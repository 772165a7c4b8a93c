package org.biaogan.metrics.entry;

import java.math.BigDecimal;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;

/** What is known of another period; value and status are null where nothing is. */
public record EarlierValue(String period, BigDecimal value, ObservationStatus status) {

    static EarlierValue of(TimePeriod period, ObservationView known) {
        return new EarlierValue(
                period.toString(), known == null ? null : known.value(), known == null ? null : known.status());
    }
}
