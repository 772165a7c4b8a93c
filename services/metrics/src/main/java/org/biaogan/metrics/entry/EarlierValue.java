package org.biaogan.metrics.entry;

import java.math.BigDecimal;
import java.util.Map;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;

/**
 * What is known of another period; value and status are null where nothing is.
 *
 * @param figures the id of the value
 */
public record EarlierValue(String period, BigDecimal value, ObservationStatus status, Map<String, String> figures) {

    static EarlierValue of(TimePeriod period, ObservationView known, SubjectIds ids) {
        return known == null
                ? new EarlierValue(period.toString(), null, null, Map.of())
                : new EarlierValue(
                        period.toString(), known.value(), known.status(), ids.ofHolding("value", known.number()));
    }
}
