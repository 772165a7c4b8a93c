package org.biaogan.metrics.assessment;

import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentView.TrajectoryUsed;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.target.TrajectoryChoice;
import org.biaogan.metrics.trajectory.Custom;
import org.biaogan.metrics.trajectory.Expectation;
import org.biaogan.metrics.trajectory.Linear;
import org.biaogan.metrics.trajectory.Note;
import org.biaogan.metrics.trajectory.PastShares;
import org.biaogan.metrics.trajectory.Seasonal;
import org.biaogan.metrics.trajectory.Trajectory;

/** Finds the trajectory that targets of one series are on, as their choice and the series' own past allow. */
record Course(IndicatorView indicator, Series series) {

    private static final Note NO_SHARES = new Note(
            "该指标不按累计占比推进，季节进度不适用，改按线性进度",
            "linear, as this indicator does not add up over the year and so has no seasonal shares");

    private static final Note NO_EFFECT_OF_SEASONS = new Note(
            "该目标直接与实际值相比，不按进度推进，季节进度不起作用", "held against the target itself, so the seasonal trajectory has no effect");

    private static final Note NO_EFFECT_OF_POINTS = new Note(
            "该目标直接与实际值相比，不按进度推进，自定节点不起作用", "held against the target itself, so the custom trajectory has no effect");

    Trajectory of(TargetView target) {
        return of(target.trajectory(), target.year());
    }

    Trajectory of(TrajectoryChoice choice, int year) {
        return switch (choice.kind()) {
            case LINEAR -> new Linear();
            case SEASONAL -> seasonal(year);
            case CUSTOM ->
                new Custom(choice.points().stream()
                        .map(point -> new Custom.Point(point.month(), point.percent()))
                        .toList());
        };
    }

    /** What the row of a period says about it. */
    TrajectoryUsed used(TargetView target, TimePeriod period) {
        Trajectory trajectory = of(target);
        Expectation expected = trajectory.at(period);
        Note note = withoutEffect(trajectory.kind(), target.value() == null).orElseGet(expected::note);
        return new TrajectoryUsed(
                expected.kind(),
                trajectory.kind(),
                note == null ? null : note.zh(),
                note == null ? null : note.en(),
                expected.years());
    }

    /**
     * That a trajectory somebody chose has no say, as growth, ratios, ranks and ranges are held against the target itself;
     * empty where it has, and where nobody chose any.
     *
     * @param range whether the target has two ends
     */
    Optional<Note> withoutEffect(Trajectory.Kind asked, boolean range) {
        if (asked == Trajectory.Kind.LINEAR || isReachedByShares() && !range) {
            return Optional.empty();
        }
        return Optional.of(asked == Trajectory.Kind.CUSTOM ? NO_EFFECT_OF_POINTS : NO_EFFECT_OF_SEASONS);
    }

    /** Whether single values of the indicator are reached bit by bit over the year. */
    boolean isReachedByShares() {
        return indicator.takesPublishedGrowth() && indicator.direction() != Direction.RANGE;
    }

    /** Shares of the year's total as known before a year began; empty for what does not add up over a year. */
    PastShares pastShares(int year) {
        return addsUp()
                ? PastShares.before(year, indicator.frequency(), period -> series.actual(period)
                        .value())
                : new PastShares(List.of());
    }

    private Trajectory seasonal(int year) {
        return addsUp() ? new Seasonal(pastShares(year)) : new Linear(Trajectory.Kind.SEASONAL, NO_SHARES);
    }

    /** A stock's way within a year may be none at all, so a share of it says nothing about the next year. */
    private boolean addsUp() {
        return isReachedByShares() && indicator.basis() != Basis.POINT;
    }
}
