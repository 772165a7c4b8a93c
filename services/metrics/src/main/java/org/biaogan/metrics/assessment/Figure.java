package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.DeviationUnit;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.unit.UnitView;

/**
 * A number with all it was made of (数据溯源).
 *
 * @param indicator null for what is about no single one
 * @param unit null for the zone as a whole
 * @param value unrounded
 * @param formula the code of the formula that formed it; null where only its id and value are told
 * @param deviationUnit what a deviation is counted in; null for other kinds
 * @param recorded the version it was recorded as; null for what was computed or set as a target
 * @param target the version it was set as; null for other kinds
 * @param inputs what it was formed of; empty for what was recorded or set
 * @param aside what else decides which number it is; null for nothing
 */
public record Figure(
        FigureId id,
        IndicatorView indicator,
        UnitView unit,
        TimePeriod period,
        BigDecimal value,
        String formula,
        DeviationUnit deviationUnit,
        ObservationView recorded,
        TargetView target,
        List<Input> inputs,
        Aside aside) {

    /** Another figure and the part it has in this one. */
    public record Input(FigureRole role, Figure figure) {}

    /**
     * What else decides which number it is: a later period, an earlier year, a group, a unit above, a theme.
     *
     * @param code a period, a year or a code; null for the flagship targets of whatever theme
     * @param name null for periods and years, as is {@code nameEn}
     * @param by what the units of a group are ranked by; else null
     */
    public record Aside(Beside what, String code, String name, String nameEn, String by) {

        static Aside of(Beside what, String code) {
            return new Aside(what, code, null, null, null);
        }
    }

    /** As an input of another, of which only its id and value are told. */
    public static Figure named(
            FigureId id,
            IndicatorView indicator,
            UnitView unit,
            TimePeriod period,
            BigDecimal value,
            DeviationUnit deviationUnit) {
        return new Figure(id, indicator, unit, period, value, null, deviationUnit, null, null, List.of(), null);
    }

    /** The latest instant at which anything it is made of became known. */
    public Instant vintage() {
        return id.vintage();
    }
}
