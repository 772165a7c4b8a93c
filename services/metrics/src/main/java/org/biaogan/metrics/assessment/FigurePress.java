package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Aside;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.Beside;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.DeviationUnit;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.trajectory.Trajectory;

/** Gives the numbers of a subject their ids. */
record FigurePress(Assessor assessor, Lineage lineage) {

    /** Of a version as it was recorded. */
    Figure recorded(FigureKind kind, TimePeriod period, ObservationView version) {
        return figure(new Asked(kind, period), version.value(), version, null, List.of(), version.knownFrom());
    }

    /** Of a version of a target. */
    Figure set(FigureKind kind, TimePeriod period, BigDecimal value, TargetView target) {
        return figure(new Asked(kind, period), value, null, target, List.of(), target.knownFrom());
    }

    /**
     * Of what was formed of other figures. A unit below that has no part any more leaves no input behind, yet what was
     * said of it counts.
     *
     * @param seen when something became known that was looked at and has no number; null where nothing has
     */
    Figure formed(Asked asked, BigDecimal value, List<Input> inputs, Instant seen) {
        Instant seenBelow = lineage.reckoned().seenBelow(asked.period().year());
        Instant latest = Stream.of(
                        inputs.stream().map(input -> input.figure().vintage()),
                        Stream.ofNullable(seen),
                        Stream.ofNullable(seenBelow))
                .flatMap(instants -> instants)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return figure(asked, value, null, null, inputs, latest);
    }

    /** Of what was reckoned from numbers that the unit itself recorded, whatever is said of the units below. */
    Figure reckoned(Asked asked, BigDecimal value, List<Input> inputs, Instant latest) {
        return figure(asked, value, null, null, inputs, latest);
    }

    private Figure figure(
            Asked asked,
            BigDecimal value,
            ObservationView recorded,
            TargetView target,
            List<Input> inputs,
            Instant known) {
        FigureKind kind = asked.kind();
        TimePeriod period = asked.period();
        return new Figure(
                new FigureId(
                        kind,
                        assessor.kin()
                                .numbers()
                                .indicators()
                                .get(assessor.indicator().code()),
                        assessor.kin().numbers().units().get(assessor.unit().code()),
                        period.lastMonth(),
                        vintage(known),
                        asked.beside()),
                assessor.indicator(),
                assessor.unit(),
                period,
                value,
                formula(kind, period),
                kind == FigureKind.DEVIATION ? deviationUnit(period) : null,
                recorded,
                target,
                inputs,
                aside(asked));
    }

    private Aside aside(Asked asked) {
        return switch (asked.kind().beside()) {
            case MONTH ->
                Aside.of(
                        Beside.MONTH,
                        new TimePeriod(YearMonth.of(asked.period().year(), asked.beside()), 1)
                                .last(assessor.indicator().frequency())
                                .toString());
            case YEAR -> Aside.of(Beside.YEAR, String.valueOf(asked.beside()));
            default -> null;
        };
    }

    private Instant vintage(Instant known) {
        return Stream.of(known, assessor.indicator().knownFrom(), assessor.kin().placedSince())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private String formula(FigureKind kind, TimePeriod period) {
        return new FormulaChoice(assessor.indicator(), assessor.goals().of(period.year()))
                .of(kind, kind == FigureKind.EXPECTED ? used(period) : null);
    }

    private Trajectory.Kind used(TimePeriod period) {
        return lineage.reckoned()
                .trajectory(period.year())
                .map(trajectory -> trajectory.at(period).kind())
                .orElse(null);
    }

    private DeviationUnit deviationUnit(TimePeriod period) {
        return lineage.reckoned().progress(period).map(Progress::deviationUnit).orElse(null);
    }
}
