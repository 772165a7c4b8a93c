package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.outlook.Backtest;
import org.biaogan.metrics.outlook.Backtest.Item;
import org.biaogan.metrics.outlook.PastYears;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;

/** Traces how the forecast of a period would have done in the years before it (回测). */
record HindsightLineage(Assessor assessor, Lineage lineage) {

    Optional<Figure> of(Asked asked) {
        return switch (asked.kind()) {
            case BACKTEST -> forecast(asked, item -> item.forecast().median());
            case BACKTEST_LOW -> forecast(asked, item -> item.forecast().low());
            case BACKTEST_HIGH -> forecast(asked, item -> item.forecast().high());
            case BACKTEST_ERROR -> error(asked);
            case MEAN_ERROR -> overall(asked, Backtest::meanAbsoluteErrorPercent, this::errors);
            case LINEAR_MEAN_ERROR -> overall(asked, Backtest::linearMeanAbsoluteErrorPercent, this::halvesAndYears);
            default -> overall(asked, backtest -> BigDecimal.valueOf(backtest.within()), this::intervals);
        };
    }

    private Optional<Figure> forecast(Asked asked, Function<Item, BigDecimal> number) {
        TimePeriod then = then(asked);
        Stream<Input> inputs = Stream.concat(
                Lineage.input(FigureRole.ACTUAL, lineage.actual(then)),
                new PastLineage(assessor, lineage, then).inputs());
        return lineage.formed(asked, number(asked, number), inputs, seen(then));
    }

    private Optional<Figure> error(Asked asked) {
        Stream<Input> inputs = Stream.concat(
                Lineage.input(FigureRole.HINDSIGHT, lineage.of(beside(asked, FigureKind.BACKTEST))),
                Lineage.input(FigureRole.CAME, lineage.actual(end(then(asked)))));
        return lineage.formed(asked, number(asked, Item::errorPercent), inputs, seen(then(asked)));
    }

    /** Whether a past year counts depends on what is known of it, so all of them are looked at. */
    private Optional<Figure> overall(
            Asked asked, Function<Backtest, BigDecimal> number, Function<Asked, Stream<Input>> inputs) {
        Backtest backtest = lineage.reckoned().backtest(asked.period());
        Instant seen = IntStream.rangeClosed(1, PastYears.MOST)
                .mapToObj(ago -> seen(asked.period().plusYears(-ago)))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return lineage.formed(
                asked,
                Derived.known(number.apply(backtest)),
                backtest.items().stream()
                        .flatMap(item -> inputs.apply(new Asked(FigureKind.BACKTEST, asked.period(), item.year()))),
                seen);
    }

    private Stream<Input> errors(Asked year) {
        return Lineage.input(FigureRole.ERROR, lineage.of(beside(year, FigureKind.BACKTEST_ERROR)));
    }

    private Stream<Input> halvesAndYears(Asked year) {
        return Stream.concat(
                Lineage.input(FigureRole.PAST, lineage.actual(then(year))),
                Lineage.input(FigureRole.CAME, lineage.actual(end(then(year)))));
    }

    private Stream<Input> intervals(Asked year) {
        return Stream.of(
                        Lineage.input(FigureRole.INTERVAL_LOW, lineage.of(beside(year, FigureKind.BACKTEST_LOW))),
                        Lineage.input(FigureRole.INTERVAL_HIGH, lineage.of(beside(year, FigureKind.BACKTEST_HIGH))),
                        Lineage.input(FigureRole.CAME, lineage.actual(end(then(year)))))
                .flatMap(Function.identity());
    }

    private Derived number(Asked asked, Function<Item, BigDecimal> number) {
        List<Item> items = lineage.reckoned().backtest(asked.period()).items();
        return Derived.known(items.stream()
                .filter(item -> item.year() == asked.beside())
                .findFirst()
                .map(number)
                .orElse(null));
    }

    /** What is looked at of a past year and of those before it; null where nothing is known. */
    private Instant seen(TimePeriod then) {
        return Lineage.latest(
                new PastLineage(assessor, lineage, then).seen(),
                assessor.series().seen(then),
                assessor.series().seen(end(then)));
    }

    private TimePeriod end(TimePeriod then) {
        return then.yearEnd(assessor.indicator().frequency());
    }

    private static TimePeriod then(Asked asked) {
        return asked.period().plusYears(asked.beside() - asked.period().year());
    }

    private static Asked beside(Asked year, FigureKind kind) {
        return new Asked(kind, year.period(), year.beside());
    }
}
