package org.biaogan.metrics.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A target as others see it.
 *
 * @param flagship whether it is one of the targets watched before all others (标志性指标)
 */
public record TargetView(
        String id,
        String indicator,
        String unit,
        int year,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal base,
        Ambition ambition,
        TrajectoryChoice trajectory,
        boolean flagship,
        List<String> responsible,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static TargetView of(TargetVersion target) {
        return new TargetView(
                target.code(),
                target.indicator,
                target.unit,
                target.year,
                target.value,
                target.low,
                target.high,
                target.base,
                target.ambition,
                target.choice(),
                target.flagship,
                List.of(target.responsible),
                target.validTo(),
                target.version(),
                target.knownFrom());
    }

    @Override
    public String code() {
        return id;
    }

    /** The same as a caller would describe it, withdrawn on that day. */
    NewTarget withdrawnOn(LocalDate day) {
        return new NewTarget(
                id,
                indicator,
                unit,
                year,
                value,
                low,
                high,
                base,
                ambition,
                trajectory,
                flagship,
                responsible,
                day,
                "withdrawn");
    }
}
