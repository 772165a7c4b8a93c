package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.outlook.Pace;
import org.biaogan.metrics.outlook.SameMonths;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;

/** Traces what the months still to come brought in past years, which the credibility of the rest is judged by. */
record SameMonthsLineage(Assessor assessor, Lineage lineage) {

    Optional<Figure> of(FigureKind kind, TimePeriod period) {
        return switch (kind) {
            case SAME_MONTHS_LAST_YEAR -> formed(kind, period, SameMonths::lastYear, lastYear(period));
            case SAME_MONTHS_BEST ->
                formed(kind, period, SameMonths::best, past(period).inputs());
            case SAME_MONTHS_BEST_GROWTH ->
                formed(kind, period, SameMonths::bestGrowthPercent, past(period).inputs());
            default -> formed(kind, period, SameMonths::growthSoFarPercent, soFar(period));
        };
    }

    /** Without a target nothing is said of the rest, and without last year nothing of the same months, so all counts. */
    private Optional<Figure> formed(
            FigureKind kind, TimePeriod period, Function<SameMonths, BigDecimal> number, Stream<Input> inputs) {
        Instant seen = Lineage.latest(
                assessor.goals().knownFrom(period.year()), past(period).seen());
        return lineage.formed(
                kind,
                period,
                Derived.known(lineage.reckoned()
                        .rest(period)
                        .flatMap(Rest::pace)
                        .map(Pace::sameMonths)
                        .map(number)
                        .orElse(null)),
                inputs,
                seen);
    }

    private Stream<Input> lastYear(TimePeriod period) {
        TimePeriod then = period.previousYear();
        return Stream.concat(
                Lineage.input(FigureRole.PAST_YEAR, lineage.atYearEnd(then.year())),
                Lineage.input(FigureRole.EARLIER, lineage.actual(then)));
    }

    private Stream<Input> soFar(TimePeriod period) {
        return Stream.concat(
                Lineage.input(FigureRole.LEVEL, lineage.actual(period)),
                Lineage.input(FigureRole.EARLIER, lineage.actual(period.previousYear())));
    }

    private PastLineage past(TimePeriod period) {
        return new PastLineage(assessor, lineage, period);
    }
}
