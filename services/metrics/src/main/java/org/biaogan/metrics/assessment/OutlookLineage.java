package org.biaogan.metrics.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;

/** Traces the numbers about what is still to come of a year. */
record OutlookLineage(Assessor assessor, Lineage lineage) {

    /** Of what remains on what the same months brought last year. */
    Optional<Figure> requiredGrowth(TimePeriod period) {
        TimePeriod lastYear = period.previousYear();
        TimePeriod itsEnd = lastYear.yearEnd(assessor.indicator().frequency());
        return lineage.formed(
                FigureKind.REQUIRED_GROWTH,
                period,
                Derived.known(
                        assessor.rest(period).map(Rest::requiredGrowthPercent).orElse(null)),
                Stream.of(
                                lineage.input(FigureRole.REMAINING, FigureKind.REMAINING, period),
                                Lineage.input(FigureRole.EARLIER, lineage.actual(lastYear)),
                                Lineage.input(FigureRole.PAST_YEAR, lineage.actual(itsEnd)))
                        .flatMap(inputs -> inputs));
    }
}
