package org.biaogan.dashboard.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Forecast;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;

/**
 * The year-end forecast (全年预测) in the reader's words.
 *
 * @param likelihood of reaching the target, in words with its percentage; null without a target
 * @param method how it was made, from which years
 * @param note a remark on that; may be empty
 * @param record how the method has done in earlier years, in a sentence; null where it was not tried on any
 * @param tried the same as numbers; null likewise
 */
public record ForecastText(
        String value,
        Interval interval,
        String coverage,
        String likelihood,
        String method,
        String note,
        String record,
        Tried tried,
        List<Step> steps,
        List<Past> past) {

    /** From where to where. */
    public record Interval(Traced low, Traced high) {}

    /** A period still to come. */
    public record Step(String period, Traced value, Interval interval) {}

    /** An earlier year tried. */
    public record Past(int year, Traced forecast, Interval interval, Traced actual, Traced error, boolean within) {}

    /** What came of all years tried. */
    public record Tried(Traced error, Traced linear, Traced within) {}

    /** Null where there is no forecast. */
    public static ForecastText of(Forecast forecast, Assessment row, Language language) {
        if (forecast == null) {
            return null;
        }
        OutlookWords words = language.words(OutlookWords.class);
        String note = language.pick(forecast.note(), forecast.noteEn());
        return new ForecastText(
                FigureText.value(forecast.value(), row.decimals()),
                interval(forecast.low(), forecast.high(), row, forecast.figures()),
                FigureText.value(forecast.coverage(), 0),
                likelihood(forecast.probability(), words),
                method(forecast, words, language),
                note == null ? "" : note,
                record(forecast.backtest(), words),
                tried(forecast.backtest()),
                forecast.band().stream().map(step -> step(step, row, language)).toList(),
                past(forecast.backtest(), row));
    }

    private static String likelihood(BigDecimal probability, OutlookWords words) {
        return probability == null
                ? null
                : words.chance(
                        roughly(Likelihood.percent(probability), words), words.likelihood(Likelihood.of(probability)));
    }

    private static String roughly(String percent, OutlookWords words) {
        return switch (percent.charAt(0)) {
            case '>' -> words.over(percent.substring(1));
            case '<' -> words.under(percent.substring(1));
            default -> words.about(percent);
        };
    }

    private static String method(Forecast forecast, OutlookWords words, Language language) {
        String years =
                forecast.years().stream().map(String::valueOf).collect(Collectors.joining(language.pick("、", ", ")));
        Forecast.Method method = forecast.method();
        String name = method == null ? "" : language.pick(method.name(), method.nameEn());
        String version = method == null ? "" : method.version();
        return years.isEmpty() ? words.method(name, version) : words.methodFrom(name, version, years);
    }

    private static String record(Forecast.BackTest tried, OutlookWords words) {
        if (tried == null || tried.of() == null || tried.of() == 0) {
            return null;
        }
        return words.record(
                tried.of(),
                FigureText.percent(tried.meanAbsoluteErrorPercent()),
                FigureText.percent(tried.linearMeanAbsoluteErrorPercent()),
                tried.within());
    }

    private static Tried tried(Forecast.BackTest tried) {
        return tried == null || tried.of() == null || tried.of() == 0
                ? null
                : new Tried(
                        Traced.of(
                                FigureText.percent(tried.meanAbsoluteErrorPercent()),
                                tried.figures(),
                                "meanAbsoluteErrorPercent"),
                        Traced.of(
                                FigureText.percent(tried.linearMeanAbsoluteErrorPercent()),
                                tried.figures(),
                                "linearMeanAbsoluteErrorPercent"),
                        Traced.of(String.valueOf(tried.within()), tried.figures(), "within"));
    }

    private static Step step(Forecast.Step step, Assessment row, Language language) {
        return new Step(
                PeriodText.of(step.period(), row.yearToDate(), language),
                Traced.of(FigureText.value(step.value(), row.decimals()), step.figures(), "value"),
                interval(step.low(), step.high(), row, step.figures()));
    }

    private static List<Past> past(Forecast.BackTest tried, Assessment row) {
        return tried == null || tried.items() == null
                ? List.of()
                : tried.items().stream().map(past -> past(past, row)).toList();
    }

    private static Past past(Forecast.Past past, Assessment row) {
        return new Past(
                past.year(),
                Traced.of(FigureText.value(past.forecast(), row.decimals()), past.figures(), "forecast"),
                interval(past.low(), past.high(), row, past.figures()),
                Traced.of(FigureText.value(past.actual(), row.decimals()), past.figures(), "actual"),
                Traced.of(
                        past.errorPercent() == null ? FigureText.NONE : FigureText.points(past.errorPercent()) + "%",
                        past.figures(),
                        "errorPercent"),
                past.within());
    }

    private static Interval interval(BigDecimal low, BigDecimal high, Assessment row, Map<String, String> ids) {
        return new Interval(
                Traced.of(FigureText.value(low, row.decimals()), ids, "low"),
                Traced.of(FigureText.value(high, row.decimals()), ids, "high"));
    }
}
