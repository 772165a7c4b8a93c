package org.biaogan.local.demonstration;

import java.util.List;
import java.util.Map;

/** Makes the series of every unit as the catalogue plans them. */
final class SeriesGenerator {

    private final Map<String, Indicator> indicators;
    private final Map<String, List<Double>> seasons;

    SeriesGenerator(Catalogue catalogue) {
        this.indicators = catalogue.indicatorByCode();
        this.seasons = catalogue.life().seasons();
    }

    Series of(SeriesPlan plan, String unit) {
        if (plan.units().get(unit).sum()) {
            return Series.sum(plan.units().keySet().stream()
                    .filter(part -> !plan.units().get(part).sum())
                    .map(part -> own(plan, part))
                    .toList());
        }
        return own(plan, unit);
    }

    private Series own(SeriesPlan plan, String unit) {
        Indicator indicator = indicators.get(plan.indicator());
        UnitPlan particular = plan.units().get(unit);
        Chance chance = new Chance(plan.indicator() + "/" + unit);
        YearlyPath path = new YearlyPath(particular.scale(), plan.trend(), plan.spread(), chance);
        return switch (plan.shape()) {
            case FLOW -> new FlowSeries(indicator, path, seasons.get(plan.season()), chance);
            case STOCK -> new StockSeries(indicator, path, chance);
            case RATE -> new RateSeries(indicator, plan, particular.level(), chance);
        };
    }
}
