package org.biaogan.metrics.closing;

import java.time.Instant;
import org.biaogan.metrics.period.TimePeriod;

/**
 * A period that somebody closed or opened for a unit and all below it (手工关账).
 *
 * @param period with every period that ends within it: a year with its months, June with the second quarter
 * @param closed false where it was opened again
 */
record HandClosing(String code, String unit, TimePeriod period, boolean closed, String by, Instant since) {

    boolean concerns(TimePeriod other) {
        return !other.end().isBefore(period.start()) && !other.end().isAfter(period.end());
    }
}
