package org.biaogan.dashboard.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.assessment.Story.Point;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * What is drawn of a story. A cumulative quantity (累计) starts anew each January, so its years lie over one another, month by
 * month, with the expected way of this year; anything else runs through time beside its target.
 *
 * @param labels along the time axis
 */
record Curve(List<String> labels, List<Line> lines) {

    private static final int MONTHS = 12;

    /** One line; a missing value leaves a gap. */
    record Line(String name, Tone tone, List<BigDecimal> values) {

        boolean isEmpty() {
            return values.stream().allMatch(Objects::isNull);
        }
    }

    /** How a line looks. */
    enum Tone {
        ACTUAL,
        EXPECTED,
        EARLIER
    }

    static Curve of(Story story, Language language) {
        boolean monthly =
                story.series().stream().allMatch(point -> point.period().matches("\\d{4}-\\d{2}"));
        return story.assessment().yearToDate() && isQuantity(story) && monthly
                ? yearsOverOneAnother(story, language)
                : throughTime(story, language);
    }

    private static boolean isQuantity(Story story) {
        String measure = story.assessment().measure();
        return "LEVEL".equals(measure) || "COUNT".equals(measure);
    }

    private static Curve yearsOverOneAnother(Story story, Language language) {
        int year = Integer.parseInt(story.period().substring(0, 4));
        IndicatorWords words = language.words(IndicatorWords.class);
        List<String> labels = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> language.pick(
                        month + "月",
                        PeriodText.of(String.format("%d-%02d", year, month), language)
                                .substring(0, 3)))
                .toList();
        Stream<Line> lines = Stream.of(
                new Line(year + " " + words.actualLine(), Tone.ACTUAL, ofYear(story, year, Point::value)),
                new Line(year + " " + words.expectedLine(), Tone.EXPECTED, ofYear(story, year, Point::expectedValue)),
                new Line(year - 1 + " " + words.actualLine(), Tone.EARLIER, ofYear(story, year - 1, Point::value)));
        return new Curve(labels, lines.filter(line -> !line.isEmpty()).toList());
    }

    private static List<BigDecimal> ofYear(Story story, int year, Function<Point, BigDecimal> figure) {
        BigDecimal[] months = new BigDecimal[MONTHS];
        story.series().stream()
                .filter(point -> point.period().startsWith(year + "-"))
                .forEach(point -> months[Integer.parseInt(point.period().substring(5)) - 1] = figure.apply(point));
        return Arrays.asList(months);
    }

    private static Curve throughTime(Story story, Language language) {
        IndicatorWords words = language.words(IndicatorWords.class);
        List<String> labels = story.series().stream().map(Point::period).toList();
        Stream<Line> lines = Stream.of(
                new Line(words.actualLine(), Tone.ACTUAL, all(story, Point::value)),
                new Line(words.expectedLine(), Tone.EXPECTED, all(story, Point::expectedValue)));
        return new Curve(labels, lines.filter(line -> !line.isEmpty()).toList());
    }

    private static List<BigDecimal> all(Story story, Function<Point, BigDecimal> figure) {
        return story.series().stream().map(figure).toList();
    }
}
