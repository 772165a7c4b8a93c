package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
 * @param value unrounded
 * @param formula the code of the formula that formed it
 * @param deviationUnit what a deviation is counted in; null for other kinds
 * @param recorded the version it was recorded as; null for what was computed or set as a target
 * @param target the version it was set as; null for other kinds
 * @param inputs what it was formed of; empty for what was recorded or set
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
        List<Input> inputs) {

    /** Another figure and the part it has in this one. */
    public record Input(FigureRole role, Figure figure) {}

    /** The latest instant at which anything it is made of became known. */
    public Instant vintage() {
        return id.vintage();
    }
}
