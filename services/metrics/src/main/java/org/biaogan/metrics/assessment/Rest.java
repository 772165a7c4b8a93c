package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.outlook.Aim;
import org.biaogan.metrics.outlook.Amounts;
import org.biaogan.metrics.outlook.Pace;
import org.biaogan.metrics.outlook.SameMonths;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.target.TargetView;

/** Holds what is left of a target against what months of its series have brought before. */
record Rest(IndicatorView indicator, Series series, TargetView target, Progress progress, TimePeriod period) {

    /** Growth asked of the months left on the same months of last year, in per cent; null where there is none. */
    BigDecimal requiredGrowthPercent() {
        return !isByShares() || aim().isStock() || !progress.rest().remaining().isPresent()
                ? null
                : SameMonths.of(aim(), period, number())
                        .requiredGrowthPercent(progress.rest().remaining().value());
    }

    /** The whole account; empty where nothing is completed by shares. */
    Optional<RestView> view(FigureIds ids) {
        return pace().map(pace -> RestView.of(pace, amounts(), ids.ofRest(period), ids.ofBest(period)));
    }

    /** What is left beside what months have brought; empty where nothing is completed by shares. */
    Optional<Pace> pace() {
        BigDecimal base = target.base() == null ? series.atPreviousYearEnd(period) : target.base();
        return isByShares()
                ? Optional.of(Pace.of(aim(), progress.rest(), period, base, number(), series.singleMonths()))
                : Optional.empty();
    }

    private boolean isByShares() {
        return progress.rest().remaining().absence() != Absence.NOT_COMPLETED_BY_SHARES;
    }

    private Aim aim() {
        return Aim.of(indicator.basis(), indicator.direction());
    }

    private Function<TimePeriod, BigDecimal> number() {
        return at -> series.actual(at).value();
    }

    private Amounts amounts() {
        return new Amounts(indicator.decimals(), indicator.unitOfMeasure(), indicator.unitOfMeasureEn());
    }
}
