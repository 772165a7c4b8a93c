package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Figure.Input;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.plausibility.PlausibleRange;

/**
 * Traces where a number is likely to lie (合理区间) to the same period of earlier years, as the unit itself recorded them: who
 * enters a number is not told of sums.
 */
record PlausibleLineage(Assessor assessor, Lineage lineage, FigurePress press) {

    Optional<Figure> of(FigureKind kind, TimePeriod period) {
        return switch (kind) {
            case PLAUSIBLE_LOW -> low(kind, period, false);
            case PLAUSIBLE_HIGH -> high(kind, period, false);
            case PLAUSIBLE_GROWTH_LOW -> low(kind, period, true);
            default -> high(kind, period, true);
        };
    }

    private Optional<Figure> low(FigureKind kind, TimePeriod period, boolean isGrowth) {
        return figure(kind, period, range(period, isGrowth).low(), isGrowth);
    }

    private Optional<Figure> high(FigureKind kind, TimePeriod period, boolean isGrowth) {
        return figure(kind, period, range(period, isGrowth).high(), isGrowth);
    }

    private Optional<Figure> figure(FigureKind kind, TimePeriod period, BigDecimal value, boolean isGrowth) {
        FigureKind recorded = isGrowth ? FigureKind.PUBLISHED_GROWTH : FigureKind.RECORDED;
        List<Input> inputs = years(period)
                .flatMap(year -> lineage.input(FigureRole.PAST, recorded, year))
                .toList();
        return years(period)
                .map(year -> version(year, isGrowth))
                .filter(Objects::nonNull)
                .map(ObservationView::knownFrom)
                .max(Instant::compareTo)
                .filter(any -> value != null)
                .map(latest -> press.reckoned(new Asked(kind, period), value, inputs, latest));
    }

    private PlausibleRange range(TimePeriod period, boolean isGrowth) {
        Measure measure = isGrowth ? Measure.GROWTH : assessor.indicator().measure();
        List<BigDecimal> earlier = years(period)
                .map(year -> version(year, isGrowth))
                .map(version -> version == null ? null : version.value())
                .toList();
        return PlausibleRange.of(earlier, measure.isQuantity());
    }

    /** As the unit itself recorded it; null where it recorded nothing. */
    private ObservationView version(TimePeriod year, boolean isGrowth) {
        Series series = assessor.series();
        if (isGrowth) {
            return series.recordedGrowth(year);
        }
        return series.isSumOfUnits(year) ? null : series.recorded(year);
    }

    private static Stream<TimePeriod> years(TimePeriod period) {
        return IntStream.rangeClosed(1, PlausibleRange.YEARS_BACK).mapToObj(back -> period.plusYears(-back));
    }
}
