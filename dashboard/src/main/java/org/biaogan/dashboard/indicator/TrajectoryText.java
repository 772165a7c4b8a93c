package org.biaogan.dashboard.indicator;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Assessment.Trajectory;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.assessment.Story.Point;
import org.biaogan.dashboard.assessment.TrajectoryKind;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;

/**
 * The trajectory used (序时轨迹) and why.
 *
 * @param note why another than the one wanted is used, or what else is to be known; may be empty
 */
record TrajectoryText(String sentence, String note, List<Step> steps) {

    private static final Traced NOTHING = new Traced(FigureText.NONE, null);

    /** A period of the year: where the trajectory wants it, and where it is. */
    record Step(String period, Traced percent, Traced value, Traced actual, Traced completion) {}

    /** Null where nothing is expected by and by. */
    static TrajectoryText of(Story story, Language language) {
        Trajectory trajectory = story.assessment().trajectory();
        if (trajectory == null || story.trajectoryPoints().isEmpty()) {
            return null;
        }
        String note = language.pick(trajectory.note(), trajectory.noteEn());
        Map<String, Point> known = story.series().stream()
                .collect(Collectors.toMap(Point::period, Function.identity(), (first, second) -> first));
        return new TrajectoryText(
                sentence(trajectory, language),
                note == null ? "" : note,
                story.trajectoryPoints().stream()
                        .map(way -> step(way, known.get(way.period()), story.assessment(), language))
                        .toList());
    }

    private static String sentence(Trajectory trajectory, Language language) {
        IndicatorWords words = language.words(IndicatorWords.class);
        AssessmentWords kinds = language.words(AssessmentWords.class);
        String used = kinds.trajectory(TrajectoryKind.of(trajectory));
        if (trajectory.asked() != null && !trajectory.asked().equals(trajectory.kind())) {
            return words.trajectoryInstead(kinds.trajectory(TrajectoryKind.of(trajectory.asked())), used);
        }
        List<Integer> years = trajectory.years() == null ? List.of() : trajectory.years();
        return years.isEmpty()
                ? words.trajectoryUsed(used)
                : words.trajectoryFrom(
                        used,
                        years.stream().map(String::valueOf).collect(Collectors.joining(language.pick("、", ", "))));
    }

    private static Step step(Story.Way way, Point point, Assessment row, Language language) {
        return new Step(
                PeriodText.of(way.period(), row.yearToDate(), language),
                Traced.of(FigureText.percent(way.expectedPercent()), way.figures(), "expectedPercent"),
                Traced.of(FigureText.value(way.expectedValue(), row.decimals()), way.figures(), "expectedValue"),
                point == null ? NOTHING : SeriesRow.of(point, row, language).value(),
                point == null ? NOTHING : SeriesRow.of(point, row, language).completion());
    }
}
