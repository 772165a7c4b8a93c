package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.figure.RecordedNumber;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;

/**
 * One version in the history of an observation: what was known between two instants, and why it changed.
 *
 * @param approvedBy who approved it; who recorded it, where it was approved on arrival; null where approval was off
 * @param approvedOnArrival whether it is an official release, which needs nobody else's approval
 * @param knownTo null while it holds, seen from the instant that was asked for
 * @param figures the id of the value, also where it does not hold any more
 */
public record Vintage(
        String period,
        Measure measure,
        BigDecimal value,
        ObservationStatus status,
        String reason,
        String recordedBy,
        Instant knownFrom,
        Instant knownTo,
        Basis basis,
        String source,
        LocalDate releasedOn,
        Instant recordedAt,
        String approvedBy,
        Instant approvedAt,
        boolean approvedOnArrival,
        Map<String, String> figures) {

    static Vintage of(Observation version, Approval approval, Instant asOf) {
        return new Vintage(
                version.period,
                version.measure,
                version.value,
                version.status,
                version.reason,
                version.recordedBy,
                version.knownFrom,
                version.knownTo == null || version.knownTo.isAfter(asOf) ? null : version.knownTo,
                version.basis,
                version.source,
                version.releasedOn,
                version.recordedAt,
                approval.by(),
                approval.at(),
                approval.onArrival(),
                Map.of());
    }

    /** The same with the id of its number. */
    public Vintage with(Map<String, String> ids) {
        return new Vintage(
                period,
                measure,
                value,
                status,
                reason,
                recordedBy,
                knownFrom,
                knownTo,
                basis,
                source,
                releasedOn,
                recordedAt,
                approvedBy,
                approvedAt,
                approvedOnArrival,
                ids);
    }

    /** Its number, as that of an indicator of a unit. */
    public RecordedNumber number(String indicator, String unit) {
        return new RecordedNumber(
                indicator, unit, measure, basis, TimePeriod.parse(period).lastMonth(), value, knownFrom);
    }
}
