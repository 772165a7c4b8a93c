package org.biaogan.metrics.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A target as others see it.
 *
 * @param flagship whether it is one of the targets watched before all others (标志性指标)
 * @param figures ids of its numbers by the names of their fields, as they stand at the end of its year; none in answers to
 *     changes, for a target withdrawn, nor for the range and base of a floor or stretch target, which nothing is held against
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
        Instant knownFrom,
        Map<String, String> figures)
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
                target.knownFrom(),
                Map.of());
    }

    /** The same with the ids of its numbers; one that was withdrawn is no number to be held against any more. */
    TargetView with(SubjectIds ids) {
        Map<String, String> known = new LinkedHashMap<>();
        if (validTo == null) {
            put(known, "value", ids, kind(), value);
        }
        if (validTo == null && ambition == Ambition.TARGET) {
            put(known, "low", ids, FigureKind.LOW, low);
            put(known, "high", ids, FigureKind.HIGH, high);
            put(known, "base", ids, FigureKind.BASE, base);
        }
        return new TargetView(
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
                validTo,
                version,
                knownFrom,
                known);
    }

    private FigureKind kind() {
        return switch (ambition) {
            case TARGET -> FigureKind.TARGET;
            case FLOOR -> FigureKind.FLOOR;
            case STRETCH -> FigureKind.STRETCH;
        };
    }

    private void put(Map<String, String> known, String field, SubjectIds ids, FigureKind kind, BigDecimal number) {
        ids.of(kind, indicator, unit, YearMonth.of(year, Month.DECEMBER), number, knownFrom)
                .ifPresent(found -> known.put(field, found));
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
