package org.biaogan.forecasts;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.biaogan.metrics.outlook.ForecastMethod;
import org.biaogan.metrics.period.TimePeriod;

/** Prints how forecast and trajectory would have done on the series of a folder, each year only from earlier ones. */
public final class PublishedBacktest {

    private static final int TUNED_CONSTANTS = 0;

    private PublishedBacktest() {}

    /** The folder of the data is the only argument. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(new SharedData(Path.of(arguments[0])).series(), out);
    }

    private static void print(List<PublishedSeries> series, PrintStream out) {
        ForecastMethod method = ForecastMethod.STANDARD;
        ErrorTable middle = trials(series, (one, made) -> made.equals(one.middle(made.year())));
        out.println("(a) Full year forecast at June (second quarter): mean absolute error in per cent");
        out.printf("method: %s, version %d, %s%n", ForecastMethod.CODE, ForecastMethod.VERSION, method);
        out.printf("constants tuned to these series: %d%n%n", TUNED_CONSTANTS);
        out.println(middle.text(trial -> trial.series().name()));
        out.println(middle.text(trial -> trial.series().family()));
        out.println(middle.text(trial -> "all"));
        out.println("the same, forecast at every period before the last");
        ErrorTable every = trials(series, (one, made) -> true);
        out.println(every.text(trial -> trial.series().family()));
        out.println(every.text(trial -> "all"));
        out.println("the interval missed by most of its own width");
        out.println(every.boldest());
        out.println("the same at June, had two of the constants been fitted to all series but the one forecast");
        out.println(new LeftOut(series).text());
        out.println("(b) Periods more than one point behind when the year's actual is the target");
        out.println("complete years only:");
        out.println(new MonthsBehind(
                        series.stream().map(PublishedSeries::completeYears).toList())
                .text());
        out.println("as the service counts, years known at the period and at their end:");
        out.println(new MonthsBehind(series).text());
    }

    private static ErrorTable trials(List<PublishedSeries> series, BiPredicate<PublishedSeries, TimePeriod> chosen) {
        return new ErrorTable(series.stream()
                .flatMap(one -> Trial.of(one, ForecastMethod.STANDARD, made -> chosen.test(one, made)).stream())
                .toList());
    }
}
