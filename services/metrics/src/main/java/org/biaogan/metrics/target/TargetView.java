package org.biaogan.metrics.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.vintage.MasterRecord;

/** A target as others see it. */
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
                new TrajectoryChoice(target.trajectory),
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
                id, indicator, unit, year, value, low, high, base, ambition, trajectory, responsible, day, "withdrawn");
    }
}
