package org.biaogan.metrics.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;

/**
 * A number as somebody recorded it, as far as its id goes.
 *
 * @param periodEnd the month its period ends with
 * @param value null where there is none, and then no id either
 * @param knownFrom since when this version of it was visible
 */
public record RecordedNumber(
        String indicator,
        String unit,
        Measure measure,
        Basis basis,
        YearMonth periodEnd,
        BigDecimal value,
        Instant knownFrom) {}
