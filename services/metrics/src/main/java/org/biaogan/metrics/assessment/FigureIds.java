package org.biaogan.metrics.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.DeviationUnit;

/** The ids of the numbers of a row, by the names of the row's fields. */
record FigureIds(Lineage lineage) {

    private static final Map<String, FigureKind> FIELDS = fields();

    private static final List<String> POINT_FIELDS =
            List.of("expectedPercent", "completionPercent", "growthPublished", "growthImplied", "growthDifference");

    Map<String, String> at(TimePeriod period) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "actual", lineage.actual(period));
        FIELDS.forEach((field, kind) -> put(ids, field, lineage.of(kind, period)));
        lineage.of(FigureKind.DEVIATION, period)
                .filter(deviation -> deviation.deviationUnit() == DeviationUnit.POINTS)
                .ifPresent(
                        deviation -> ids.put("deviationPoints", deviation.id().toString()));
        return ids;
    }

    /** Of a point of the series, by the names of its fields. */
    Map<String, String> ofPoint(TimePeriod period) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "value", lineage.actual(period));
        put(ids, "recorded", lineage.of(FigureKind.RECORDED, period).filter(any -> lineage.isSummed()));
        POINT_FIELDS.forEach(field -> put(ids, field, lineage.of(FIELDS.get(field), period)));
        return ids;
    }

    private static void put(Map<String, String> ids, String field, Optional<Figure> figure) {
        figure.ifPresent(known -> ids.put(field, known.id().toString()));
    }

    private static Map<String, FigureKind> fields() {
        Map<String, FigureKind> fields = new LinkedHashMap<>();
        fields.put("target", FigureKind.TARGET);
        fields.put("low", FigureKind.LOW);
        fields.put("high", FigureKind.HIGH);
        fields.put("base", FigureKind.BASE);
        fields.put("floor", FigureKind.FLOOR);
        fields.put("stretch", FigureKind.STRETCH);
        fields.put("completionPercent", FigureKind.COMPLETION);
        fields.put("expectedPercent", FigureKind.EXPECTED);
        fields.put("deviation", FigureKind.DEVIATION);
        fields.put("remaining", FigureKind.REMAINING);
        fields.put("requiredPerMonth", FigureKind.REQUIRED_PER_MONTH);
        fields.put("requiredGrowthPercent", FigureKind.REQUIRED_GROWTH);
        fields.put("forecast", FigureKind.FORECAST);
        fields.put("forecastLow", FigureKind.FORECAST_LOW);
        fields.put("forecastHigh", FigureKind.FORECAST_HIGH);
        fields.put("probability", FigureKind.PROBABILITY);
        fields.put("growthPublished", FigureKind.PUBLISHED_GROWTH);
        fields.put("growthImplied", FigureKind.IMPLIED_GROWTH);
        fields.put("growthDifference", FigureKind.GROWTH_DIFFERENCE);
        return fields;
    }
}
