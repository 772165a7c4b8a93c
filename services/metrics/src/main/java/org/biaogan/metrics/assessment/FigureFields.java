package org.biaogan.metrics.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaogan.metrics.figure.FigureKind;

/** Which kinds of figures stand in which fields of answers, in the order of the fields. */
final class FigureFields {

    static final Map<String, FigureKind> OF_ROW = ordered(
            Map.entry("target", FigureKind.TARGET),
            Map.entry("low", FigureKind.LOW),
            Map.entry("high", FigureKind.HIGH),
            Map.entry("base", FigureKind.BASE),
            Map.entry("floor", FigureKind.FLOOR),
            Map.entry("stretch", FigureKind.STRETCH),
            Map.entry("completionPercent", FigureKind.COMPLETION),
            Map.entry("expectedPercent", FigureKind.EXPECTED),
            Map.entry("deviation", FigureKind.DEVIATION),
            Map.entry("remaining", FigureKind.REMAINING),
            Map.entry("requiredPerMonth", FigureKind.REQUIRED_PER_MONTH),
            Map.entry("requiredGrowthPercent", FigureKind.REQUIRED_GROWTH),
            Map.entry("forecast", FigureKind.FORECAST),
            Map.entry("forecastLow", FigureKind.FORECAST_LOW),
            Map.entry("forecastHigh", FigureKind.FORECAST_HIGH),
            Map.entry("probability", FigureKind.PROBABILITY),
            Map.entry("growthPublished", FigureKind.PUBLISHED_GROWTH),
            Map.entry("growthImplied", FigureKind.IMPLIED_GROWTH),
            Map.entry("growthDifference", FigureKind.GROWTH_DIFFERENCE));

    static final Map<String, FigureKind> OF_REST = ordered(
            Map.entry("remaining", FigureKind.REMAINING),
            Map.entry("requiredPerMonth", FigureKind.REQUIRED_PER_MONTH),
            Map.entry("meanPerMonth", FigureKind.MEAN_PER_MONTH),
            Map.entry("multipleOfMean", FigureKind.MULTIPLE_OF_MEAN),
            Map.entry("multipleOfBest", FigureKind.MULTIPLE_OF_BEST),
            Map.entry("requiredGrowthPercent", FigureKind.REQUIRED_GROWTH),
            Map.entry("sameMonthsLastYear", FigureKind.SAME_MONTHS_LAST_YEAR),
            Map.entry("sameMonthsBest", FigureKind.SAME_MONTHS_BEST),
            Map.entry("sameMonthsBestGrowthPercent", FigureKind.SAME_MONTHS_BEST_GROWTH),
            Map.entry("growthSoFarPercent", FigureKind.GROWTH_SO_FAR));

    static final Map<String, FigureKind> OF_FORECAST = ordered(
            Map.entry("value", FigureKind.FORECAST),
            Map.entry("low", FigureKind.FORECAST_LOW),
            Map.entry("high", FigureKind.FORECAST_HIGH),
            Map.entry("probability", FigureKind.PROBABILITY));

    static final Map<String, FigureKind> OF_BAND = ordered(
            Map.entry("value", FigureKind.FORECAST_OF_PERIOD),
            Map.entry("low", FigureKind.FORECAST_OF_PERIOD_LOW),
            Map.entry("high", FigureKind.FORECAST_OF_PERIOD_HIGH));

    static final Map<String, FigureKind> OF_BACKTEST = ordered(
            Map.entry("forecast", FigureKind.BACKTEST),
            Map.entry("low", FigureKind.BACKTEST_LOW),
            Map.entry("high", FigureKind.BACKTEST_HIGH),
            Map.entry("errorPercent", FigureKind.BACKTEST_ERROR));

    static final Map<String, FigureKind> OF_BACKTESTS = ordered(
            Map.entry("meanAbsoluteErrorPercent", FigureKind.MEAN_ERROR),
            Map.entry("linearMeanAbsoluteErrorPercent", FigureKind.LINEAR_MEAN_ERROR),
            Map.entry("within", FigureKind.INTERVALS_HELD));

    private FigureFields() {}

    @SafeVarargs
    private static Map<String, FigureKind> ordered(Map.Entry<String, FigureKind>... fields) {
        Map<String, FigureKind> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, FigureKind> field : fields) {
            ordered.put(field.getKey(), field.getValue());
        }
        return Collections.unmodifiableMap(ordered);
    }
}
