package org.biaogan.metrics.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A period closed or opened by hand, as others see it.
 *
 * @param closed false where it was opened
 * @param recordedBy who did
 * @param validTo the day on which it was taken back, at once; null while it holds
 */
public record PeriodClosingView(
        String id,
        String unit,
        String period,
        boolean closed,
        String reason,
        String recordedBy,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static PeriodClosingView of(PeriodClosingVersion closing) {
        return new PeriodClosingView(
                closing.code(),
                closing.unit,
                closing.period,
                closing.closed,
                closing.reason(),
                closing.recordedBy(),
                closing.validTo(),
                closing.version(),
                closing.knownFrom());
    }

    @Override
    public String code() {
        return id;
    }
}
