package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.PastShares;

/**
 * What shares of past years are made of: the same period of the five years before, and the ends of those years. Whatever is
 * looked at is an input, whether it could be used or not.
 *
 * @param until the later period of the year that shares are taken of, mostly its end
 */
record PastLineage(Assessor assessor, Lineage lineage, TimePeriod period, TimePeriod until) {

    /** Of shares of whole years. */
    PastLineage(Assessor assessor, Lineage lineage, TimePeriod period) {
        this(assessor, lineage, period, period.yearEnd(assessor.indicator().frequency()));
    }

    Stream<Input> inputs() {
        return periods().stream()
                .flatMap(past ->
                        Lineage.input(past.isYearEnd() ? FigureRole.PAST_YEAR : FigureRole.PAST, lineage.actual(past)));
    }

    /** When anything of them became known last, also what has no number; null where nothing is known. */
    Instant seen() {
        return periods().stream()
                .map(assessor.series()::seen)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private List<TimePeriod> periods() {
        return IntStream.rangeClosed(1, PastShares.YEARS)
                .boxed()
                .flatMap(ago -> Stream.of(period.plusYears(-ago), until.plusYears(-ago)))
                .distinct()
                .toList();
    }
}
