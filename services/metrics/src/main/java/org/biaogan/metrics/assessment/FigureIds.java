package org.biaogan.metrics.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.DeviationUnit;

/** The ids of the numbers of a subject, by the names of the fields they stand in. */
record FigureIds(Lineage lineage) {

    private static final Map<String, FigureKind> FIELDS = FigureFields.OF_ROW;

    private static final List<String> POINT_FIELDS =
            List.of("expectedPercent", "completionPercent", "growthPublished", "growthImplied", "growthDifference");

    /** Of a row. */
    Map<String, String> at(TimePeriod period, Verdict verdict) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "actual", lineage.actual(period));
        ids.putAll(of(FIELDS, period));
        lineage.of(FigureKind.DEVIATION, period)
                .filter(deviation -> deviation.deviationUnit() == DeviationUnit.POINTS)
                .ifPresent(
                        deviation -> ids.put("deviationPoints", deviation.id().toString()));
        if (verdict.peerAverage() != null) {
            put(ids, "peerAverage", lineage.of(FigureKind.PEER_AVERAGE, period));
        }
        return ids;
    }

    /** Of what the unit itself reported and what the units below it add up to. */
    Map<String, String> ofRollUp(TimePeriod period) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "reported", lineage.of(FigureKind.RECORDED, period));
        put(ids, "childrenSum", lineage.of(FigureKind.SUM_OF_UNITS, period));
        return ids;
    }

    /** Of a point of the series. */
    Map<String, String> ofPoint(TimePeriod period) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "value", lineage.actual(period));
        put(ids, "recorded", lineage.single(period).filter(any -> lineage.isSummed()));
        put(ids, "expectedValue", lineage.due(period));
        POINT_FIELDS.forEach(field -> put(ids, field, lineage.of(FIELDS.get(field), period)));
        return ids;
    }

    /** Of what a trajectory asks for by a period. */
    Map<String, String> ofExpected(TimePeriod period) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "expectedPercent", lineage.of(FigureKind.EXPECTED, period));
        put(ids, "expectedValue", lineage.due(period));
        return ids;
    }

    /** Of the rest of the year. */
    Map<String, String> ofRest(TimePeriod period) {
        return of(FigureFields.OF_REST, period);
    }

    /** Of the best month. */
    Map<String, String> ofBest(TimePeriod period) {
        return of(Map.of("value", FigureKind.BEST_MONTH), period);
    }

    /** Of a forecast of the year. */
    Map<String, String> ofForecast(TimePeriod period) {
        return of(FigureFields.OF_FORECAST, period);
    }

    /** Of the forecast of a period still to come. */
    Map<String, String> ofBand(TimePeriod period, TimePeriod still) {
        return of(FigureFields.OF_BAND, period, still.endMonth());
    }

    /** Of how the forecast would have done in a past year. */
    Map<String, String> ofBacktest(TimePeriod period, int year) {
        Map<String, String> ids = of(FigureFields.OF_BACKTEST, period, year);
        put(ids, "actual", lineage.atYearEnd(year));
        return ids;
    }

    /** Of how it would have done in all of them. */
    Map<String, String> ofBacktests(TimePeriod period) {
        return of(FigureFields.OF_BACKTESTS, period);
    }

    private Map<String, String> of(Map<String, FigureKind> fields, TimePeriod period) {
        return of(fields, period, 0);
    }

    private Map<String, String> of(Map<String, FigureKind> fields, TimePeriod period, int beside) {
        Map<String, String> ids = new LinkedHashMap<>();
        fields.forEach((field, kind) -> put(ids, field, lineage.of(new Asked(kind, period, beside))));
        return ids;
    }

    private static void put(Map<String, String> ids, String field, Optional<Figure> figure) {
        figure.ifPresent(known -> ids.put(field, known.id().toString()));
    }
}
