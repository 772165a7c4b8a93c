package org.biaogan.metrics.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.GrowthRemark;
import org.biaogan.metrics.progress.Progress;

/** Draws a subject's numbers against the trajectories of their years, period by period. */
record Curve(Assessor assessor, FigureIds ids) {

    static final int YEARS = 3;

    /**
     * The points of the years up to that of a period; after the period only what is expected.
     */
    List<StoryView.Point> upTo(TimePeriod period) {
        return IntStream.rangeClosed(period.year() - YEARS + 1, period.year())
                .boxed()
                .flatMap(year ->
                        TimePeriod.periodsOfYear(year, assessor.indicator().frequency()).stream())
                .map(point -> point.end().isAfter(period.end()) ? still(point) : known(point, ids.ofPoint(point)))
                .toList();
    }

    /** What the trajectory of a year asks for, period by period; empty without a target. */
    List<StoryView.TrajectoryPoint> trajectory(int year) {
        return TimePeriod.periodsOfYear(year, assessor.indicator().frequency()).stream()
                .flatMap(period -> assessor.progress(period).map(due -> expected(period, due)).stream())
                .toList();
    }

    private StoryView.TrajectoryPoint expected(TimePeriod period, Progress due) {
        boolean isIncluded = assessor.series().reading(period).isIncludedElsewhere();
        return new StoryView.TrajectoryPoint(
                period.toString(),
                isIncluded ? null : due.expectedPercent().value(),
                isIncluded ? null : due.expectedValue().value(),
                isIncluded ? Map.of() : ids.ofExpected(period));
    }

    private StoryView.Point known(TimePeriod period, Map<String, String> ids) {
        Series series = assessor.series();
        Optional<ObservationView> recorded = Optional.ofNullable(series.recorded(period));
        Optional<Progress> progress = assessor.progress(period);
        GrowthRemark growth = series.remarks().of(period);
        return new StoryView.Point(
                period.toString(),
                series.actual(period).value(),
                series.isSummed() ? recorded.map(ObservationView::value).orElse(null) : null,
                series.status(period),
                series.derivation(period),
                progress.map(measured -> measured.expectedValue().value()).orElse(null),
                progress.map(measured -> measured.expectedPercent().value()).orElse(null),
                progress.map(measured -> measured.completionPercent().value()).orElse(null),
                series.growthPublished(period),
                series.growthImplied(period).value(),
                growth.comparison().difference().value(),
                series.growthStatus(period),
                growth.note(),
                growth.noteEn(),
                recorded.map(ObservationView::source).orElse(null),
                recorded.map(ObservationView::releasedOn).orElse(null),
                recorded.map(ObservationView::knownFrom).orElse(null),
                ids);
    }

    private StoryView.Point still(TimePeriod period) {
        Optional<Progress> progress = assessor.progress(period);
        return new StoryView.Point(
                period.toString(),
                null,
                null,
                null,
                null,
                progress.map(measured -> measured.expectedValue().value()).orElse(null),
                progress.map(measured -> measured.expectedPercent().value()).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ids.ofExpected(period));
    }
}
