package org.biaogan.dashboard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Forecast;
import org.biaogan.dashboard.assessment.Scenario;
import org.biaogan.dashboard.assessment.Story;
import org.biaogan.dashboard.assessment.Story.Point;
import org.biaogan.dashboard.assessment.Story.Way;
import org.biaogan.dashboard.curve.Curve;
import org.biaogan.dashboard.curve.Curve.Band;
import org.biaogan.dashboard.curve.Curve.Line;
import org.biaogan.dashboard.curve.Curve.Tone;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * What is drawn of a story. A cumulative quantity (累计) starts anew each January, so its years lie over one another, with this
 * year's trajectory, forecast and scenario; anything else runs through time beside its target.
 */
final class StoryCurve {

    private static final int YEAR_DIGITS = 4;

    private final Story story;
    private final Scenario scenario;
    private final Language language;
    private final IndicatorWords words;

    /** With a scenario, or null without one. */
    StoryCurve(Story story, Scenario scenario, Language language) {
        this.story = story;
        this.scenario = scenario;
        this.language = language;
        this.words = language.words(IndicatorWords.class);
    }

    Curve curve() {
        int year = Integer.parseInt(story.period().substring(0, YEAR_DIGITS));
        boolean withinYears =
                story.series().stream().allMatch(point -> point.period().length() > YEAR_DIGITS);
        return startsAnewEachYear() && withinYears ? yearsOverOneAnother(year) : throughTime();
    }

    private boolean startsAnewEachYear() {
        String measure = story.assessment().measure();
        return story.assessment().yearToDate() && ("LEVEL".equals(measure) || "COUNT".equals(measure));
    }

    private Curve yearsOverOneAnother(int year) {
        List<String> periods = periodsOf(year);
        List<String> earlier = periods.stream()
                .map(period -> year - 1 + period.substring(YEAR_DIGITS))
                .toList();
        List<String> labels = periods.stream()
                .map(period -> PeriodText.withinYear(period, language))
                .toList();
        Stream<Line> lines = Stream.of(
                new Line(year + " " + words.actualLine(), Tone.ACTUAL, along(periods, actual())),
                new Line(year + " " + words.expectedLine(), Tone.EXPECTED, along(periods, expected())),
                new Line(year - 1 + " " + words.actualLine(), Tone.EARLIER, along(earlier, actual())));
        return new Curve(labels, Stream.concat(lines, ahead(periods)).toList(), band(periods));
    }

    private Curve throughTime() {
        List<String> periods = story.series().stream().map(Point::period).toList();
        Stream<Line> lines = Stream.of(
                new Line(words.actualLine(), Tone.ACTUAL, along(periods, actual())),
                new Line(words.expectedLine(), Tone.EXPECTED, along(periods, expected())));
        return new Curve(periods, Stream.concat(lines, ahead(periods)).toList(), band(periods));
    }

    /** What has not happened yet: the forecast, and the scenario asked for. */
    private Stream<Line> ahead(List<String> periods) {
        Map<String, BigDecimal> forecast =
                story.forecast() == null ? Map.of() : values(steps(), Forecast.Step::period, Forecast.Step::value);
        Map<String, BigDecimal> supposed =
                scenario == null ? Map.of() : values(scenario.points(), Scenario.Point::period, Scenario.Point::value);
        return Stream.of(
                new Line(words.forecastLine(), Tone.FORECAST, fromHere(periods, forecast)),
                new Line(words.scenarioLine(), Tone.SCENARIO, fromHere(periods, supposed)));
    }

    private Band band(List<String> periods) {
        if (story.forecast() == null || steps().isEmpty()) {
            return null;
        }
        return new Band(
                words.bandName(String.valueOf(story.forecast().coverage().intValue())),
                fromHere(periods, values(steps(), Forecast.Step::period, Forecast.Step::low)),
                fromHere(periods, values(steps(), Forecast.Step::period, Forecast.Step::high)));
    }

    private List<Forecast.Step> steps() {
        return story.forecast().band();
    }

    /** A line into the future begins at the last figure known. */
    private List<BigDecimal> fromHere(List<String> periods, Map<String, BigDecimal> future) {
        BigDecimal[] values = along(periods, future).toArray(BigDecimal[]::new);
        int here = periods.indexOf(story.assessment().period());
        if (here >= 0 && !future.isEmpty() && values[here] == null) {
            values[here] = story.assessment().actual();
        }
        return Arrays.asList(values);
    }

    private Map<String, BigDecimal> actual() {
        return values(story.series(), Point::period, Point::value);
    }

    private Map<String, BigDecimal> expected() {
        return story.trajectoryPoints().isEmpty()
                ? values(story.series(), Point::period, Point::expectedValue)
                : values(story.trajectoryPoints(), Way::period, Way::expectedValue);
    }

    /** All periods of the year: those of the series, and those that only the trajectory or the years before know. */
    private List<String> periodsOf(int year) {
        return Stream.concat(
                        story.series().stream().map(Point::period),
                        story.trajectoryPoints().stream().map(Way::period))
                .map(period -> year + period.substring(YEAR_DIGITS))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<BigDecimal> along(List<String> periods, Map<String, BigDecimal> values) {
        return IntStream.range(0, periods.size())
                .mapToObj(i -> values.get(periods.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static <T> Map<String, BigDecimal> values(
            List<T> items, Function<T, String> period, Function<T, BigDecimal> value) {
        return items.stream()
                .filter(item -> Objects.nonNull(value.apply(item)))
                .collect(Collectors.toMap(period, value, (first, second) -> first));
    }
}
