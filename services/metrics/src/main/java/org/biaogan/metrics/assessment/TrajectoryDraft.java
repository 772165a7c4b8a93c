package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.biaogan.metrics.assessment.TrajectoryPreview.PastYear;
import org.biaogan.metrics.assessment.TrajectoryPreview.Point;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.Goal;
import org.biaogan.metrics.progress.Yardstick;
import org.biaogan.metrics.trajectory.Expectation;
import org.biaogan.metrics.trajectory.Note;
import org.biaogan.metrics.trajectory.Trajectory;

/** Draws a trajectory through a year that has no target yet. */
record TrajectoryDraft(IndicatorView indicator, Series series, PlannedTrajectory planned, Trajectory trajectory) {

    static TrajectoryDraft of(IndicatorView indicator, Series series, PlannedTrajectory planned) {
        Trajectory trajectory = new Course(indicator, series).of(planned.choice(), planned.year());
        return new TrajectoryDraft(indicator, series, planned, trajectory);
    }

    TrajectoryPreview preview() {
        List<TimePeriod> periods = TimePeriod.periodsOfYear(planned.year(), indicator.frequency());
        List<Expectation> telling = periods.stream()
                .filter(period -> !period.isYearEnd() || periods.size() == 1)
                .filter(period -> !isIncludedElsewhere(period))
                .map(trajectory::at)
                .toList();
        boolean asAsked = telling.stream().anyMatch(this::isAsAsked);
        Note note = course().withoutEffect(trajectory.kind(), planned.isRange()).orElseGet(() -> note(telling));
        return new TrajectoryPreview(
                trajectory.kind(),
                asAsked ? trajectory.kind() : Trajectory.Kind.LINEAR,
                note == null ? null : note.zh(),
                note == null ? null : note.en(),
                years(telling),
                periods.stream().map(this::point).toList());
    }

    /** The one remark that holds for all periods, or that some of them could not do with what was asked for. */
    private Note note(List<Expectation> telling) {
        long instead = telling.stream().filter(due -> !isAsAsked(due)).count();
        if (instead > 0 && instead < telling.size()) {
            return new Note(
                    "%d个时期往年数据不足两年，改按线性进度".formatted(instead),
                    "%d of the periods are linear, as fewer than two past years are known there".formatted(instead));
        }
        return telling.stream()
                .max(Comparator.comparing(due -> due.past().size()))
                .map(Expectation::note)
                .orElse(null);
    }

    private boolean isAsAsked(Expectation due) {
        return due.kind() == trajectory.kind();
    }

    private static List<Integer> years(List<Expectation> telling) {
        return telling.stream()
                .flatMap(due -> due.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Point point(TimePeriod period) {
        Expectation due = trajectory.at(period);
        boolean asks = !isIncludedElsewhere(period) && !planned.isRange() && course().isReachedByShares();
        return new Point(
                period.toString(),
                due.kind(),
                asks ? due.share().movePointRight(2) : null,
                asks ? expectedValue(period) : null,
                due.past().stream()
                        .map(past -> new PastYear(past.year(), past.share().movePointRight(2)))
                        .toList());
    }

    private BigDecimal expectedValue(TimePeriod period) {
        if (planned.value() == null) {
            return null;
        }
        Goal goal = new Goal(planned.value(), null, null, planned.base()).orBase(series.atPreviousYearEnd(period));
        return Yardstick.of(indicator.measure(), indicator.basis(), indicator.direction(), goal)
                .measure(Derived.absent(Absence.NOTHING_KNOWN), trajectory, period)
                .expectedValue()
                .value();
    }

    private Course course() {
        return new Course(indicator, series);
    }

    private boolean isIncludedElsewhere(TimePeriod period) {
        return series.reading(period).isIncludedElsewhere();
    }
}
