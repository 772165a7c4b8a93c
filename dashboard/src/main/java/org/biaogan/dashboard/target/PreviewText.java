package org.biaogan.dashboard.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.TrajectoryKind;
import org.biaogan.dashboard.curve.ChartData;
import org.biaogan.dashboard.curve.Curve;
import org.biaogan.dashboard.curve.Picture;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * A trajectory before it is saved: a sentence, a table and a picture of it beside the past years it comes from.
 *
 * @param note why another kind than the one asked for is used, or that it has no effect; may be empty
 * @param years the past years, heads of columns
 */
record PreviewText(String sentence, String note, List<Integer> years, List<Row> rows, Picture picture, String chart) {

    private static final int DECIMALS = 1;

    /** A period: what is expected, and what past years had reached, in the order of the heads. */
    record Row(String period, String percent, String value, List<String> past) {}

    static PreviewText of(Preview preview, int decimals, Language language) {
        Curve curve = curve(preview, language);
        String note = language.pick(preview.note(), preview.noteEn());
        return new PreviewText(
                sentence(preview, language),
                note == null ? "" : note,
                preview.years(),
                preview.points().stream()
                        .map(point -> row(point, preview.years(), decimals, language))
                        .toList(),
                Picture.of(curve),
                ChartData.of(curve, "%", DECIMALS));
    }

    private static String sentence(Preview preview, Language language) {
        TargetWords words = language.words(TargetWords.class);
        AssessmentWords kinds = language.words(AssessmentWords.class);
        String used = kinds.trajectory(TrajectoryKind.of(preview.kind()));
        return preview.asked() == null || preview.asked().equals(preview.kind())
                ? words.previewUsed(used)
                : words.previewInstead(kinds.trajectory(TrajectoryKind.of(preview.asked())), used);
    }

    private static Row row(Preview.Point point, List<Integer> years, int decimals, Language language) {
        Map<Integer, BigDecimal> past = past(point);
        return new Row(
                PeriodText.withinYear(point.period(), language),
                FigureText.percent(point.expectedPercent()),
                FigureText.value(point.expectedValue(), decimals),
                years.stream().map(year -> FigureText.percent(past.get(year))).toList());
    }

    private static Curve curve(Preview preview, Language language) {
        TargetWords words = language.words(TargetWords.class);
        Stream<Curve.Line> expected = Stream.of(new Curve.Line(
                words.expected(),
                Curve.Tone.EXPECTED,
                preview.points().stream().map(Preview.Point::expectedPercent).toList()));
        Stream<Curve.Line> past = preview.years().stream()
                .map(year -> new Curve.Line(
                        String.valueOf(year),
                        Curve.Tone.EARLIER,
                        preview.points().stream()
                                .map(point -> past(point).get(year))
                                .toList()));
        return new Curve(
                preview.points().stream()
                        .map(point -> PeriodText.withinYear(point.period(), language))
                        .toList(),
                Stream.concat(expected, past).toList(),
                null);
    }

    private static Map<Integer, BigDecimal> past(Preview.Point point) {
        return point.years().stream().collect(Collectors.toMap(Preview.PastYear::year, Preview.PastYear::percent));
    }
}
