package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.GrowthComparison;
import org.biaogan.metrics.progress.GrowthRemark;
import org.biaogan.metrics.progress.GrowthRemark.Mark;

/** What has to be said of the growth of a series: breaks, provisional numbers, why published and implied growth differ. */
record GrowthRemarks(IndicatorView indicator, Series series) {

    /** Where the growth of a period is shown; growth measured in itself has no levels beside it. */
    GrowthRemark of(TimePeriod period) {
        boolean isGrowth = indicator.measure() == Measure.GROWTH;
        BigDecimal published = isGrowth ? null : series.growthPublished(period);
        boolean showsGrowth = isGrowth && series.reading(period).value() != null
                || published != null
                || series.growthImplied(period).isPresent();
        return new GrowthRemark(
                new GrowthComparison(published, series.growthImplied(period)),
                showsGrowth ? marks(period) : List.of(),
                showsGrowth ? marks(period.previousYear()) : List.of(),
                showsGrowth ? indicator.growthBasis() : null,
                showsGrowth ? indicator.growthBasisEn() : null);
    }

    /** Of the two numbers by which growth is implied, whatever growth was published. */
    GrowthRemark ofLevels(TimePeriod period) {
        return new GrowthRemark(
                new GrowthComparison(null, series.growthImplied(period)),
                levelMarks(period).toList(),
                levelMarks(period.previousYear()).toList(),
                null,
                null);
    }

    private List<Mark> marks(TimePeriod period) {
        ObservationView growth = series.recordedGrowth(period);
        Stream<Mark> published = Stream.ofNullable(growth)
                .map(recorded -> new Mark(recorded.status().name(), recorded.reason(), isLonger(period)));
        return Stream.concat(levelMarks(period), published).toList();
    }

    private Stream<Mark> levelMarks(TimePeriod period) {
        return Stream.ofNullable(series.recorded(period))
                .map(recorded -> new Mark(series.status(period).name(), recorded.reason(), isLonger(period)));
    }

    private boolean isLonger(TimePeriod period) {
        return indicator.basis() == Basis.PERIOD && series.carriesJanuary(period);
    }
}
