package org.biaogan.dashboard.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Forecast;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * The year-end forecast (全年预测) in the reader's words.
 *
 * @param likelihood of reaching the target, in words with its percentage; null without a target
 * @param method how it was made, from which years
 * @param note a remark on that; may be empty
 * @param record how the method has done in earlier years, in a sentence; null where it was not tried on any
 */
public record ForecastText(
        String value,
        String interval,
        String coverage,
        String likelihood,
        String method,
        String note,
        String record,
        List<Step> steps,
        List<Past> past) {

    /** A period still to come. */
    public record Step(String period, String value, String interval) {}

    /** An earlier year tried. */
    public record Past(int year, String forecast, String interval, String actual, String error, boolean within) {}

    /** Null where there is no forecast. */
    public static ForecastText of(Forecast forecast, Assessment row, Language language) {
        if (forecast == null) {
            return null;
        }
        OutlookWords words = language.words(OutlookWords.class);
        String note = language.pick(forecast.note(), forecast.noteEn());
        return new ForecastText(
                FigureText.value(forecast.value(), row.decimals()),
                interval(forecast.low(), forecast.high(), row),
                FigureText.value(forecast.coverage(), 0),
                likelihood(forecast.probability(), words),
                method(forecast, words, language),
                note == null ? "" : note,
                record(forecast.backtest(), words),
                forecast.band().stream().map(step -> step(step, row, language)).toList(),
                past(forecast.backtest(), row));
    }

    private static String likelihood(BigDecimal probability, OutlookWords words) {
        return probability == null
                ? null
                : words.chance(Likelihood.percent(probability), words.likelihood(Likelihood.of(probability)));
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

    private static Step step(Forecast.Step step, Assessment row, Language language) {
        return new Step(
                PeriodText.of(step.period(), row.yearToDate(), language),
                FigureText.value(step.value(), row.decimals()),
                interval(step.low(), step.high(), row));
    }

    private static List<Past> past(Forecast.BackTest tried, Assessment row) {
        return tried == null || tried.items() == null
                ? List.of()
                : tried.items().stream().map(past -> past(past, row)).toList();
    }

    private static Past past(Forecast.Past past, Assessment row) {
        return new Past(
                past.year(),
                FigureText.value(past.forecast(), row.decimals()),
                interval(past.low(), past.high(), row),
                FigureText.value(past.actual(), row.decimals()),
                past.errorPercent() == null ? FigureText.NONE : FigureText.points(past.errorPercent()) + "%",
                past.within());
    }

    private static String interval(BigDecimal low, BigDecimal high, Assessment row) {
        return FigureText.value(low, row.decimals()) + "–" + FigureText.value(high, row.decimals());
    }
}
