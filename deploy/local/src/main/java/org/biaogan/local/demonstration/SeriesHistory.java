package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaogan.local.demonstration.Life.Correction;

/** The observations (观测值) of one series as they came in: first values, and the corrections of some of them. */
final class SeriesHistory {

    private static final String SOURCE = "演示数据生成器（虚构）";
    private static final int PROVISIONAL_PERIODS = 2;

    private final Indicator indicator;
    private final String unit;
    private final Series series;
    private final List<YearMonth> periods;
    private final Life life;

    SeriesHistory(Indicator indicator, String unit, Series series, List<YearMonth> periods, Life life) {
        this.indicator = indicator;
        this.unit = unit;
        this.series = series;
        this.periods = life.isLate(indicator.code(), unit) ? periods.subList(0, periods.size() - 1) : periods;
        this.life = life;
    }

    /** Every period as first reported. */
    List<ObjectNode> firstValues() {
        List<ObjectNode> rows = new ArrayList<>();
        for (YearMonth month : periods) {
            rows.add(firstValue(month));
        }
        return rows;
    }

    /** The growth published beside the levels. */
    List<ObjectNode> growth() {
        PublishedGrowth growth = new PublishedGrowth(series, new Chance(indicator.code() + "/" + unit));
        return periods.stream()
                .map(month -> row(month, "GROWTH").put("value", growth.at(month)))
                .toList();
    }

    /** What replaced a first value, with the reason. */
    Optional<ObjectNode> correction() {
        return life.correction(indicator.code(), unit).map(correction -> {
            YearMonth month = correctedMonth(correction);
            return row(month, indicator.measure())
                    .put("value", series.at(month))
                    .put("status", "A")
                    .put("reason", correction.reason());
        });
    }

    private ObjectNode firstValue(YearMonth month) {
        Optional<String> unmeasured = life.unmeasured(indicator.code(), unit)
                .filter(latest -> month.equals(periods.get(periods.size() - 1)))
                .map(Life.Unmeasured::status);
        if (unmeasured.isPresent()) {
            return row(month, indicator.measure()).put("status", unmeasured.get());
        }
        Optional<Correction> wrong =
                life.correction(indicator.code(), unit).filter(correction -> month.equals(correctedMonth(correction)));
        ObjectNode row = row(month, indicator.measure()).put("value", firstReported(month, wrong));
        return wrong.isPresent() ? row.put("status", "P") : row;
    }

    private BigDecimal firstReported(YearMonth month, Optional<Correction> wrong) {
        BigDecimal right = series.at(month);
        return wrong.map(correction ->
                        right.multiply(correction.factor()).setScale(indicator.decimals(), RoundingMode.HALF_UP))
                .orElse(right);
    }

    private YearMonth correctedMonth(Correction correction) {
        return periods.get(periods.size() - 1 - correction.back());
    }

    private ObjectNode row(YearMonth month, String measure) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("indicator", indicator.code())
                .put("unit", unit)
                .put("period", indicator.period(month))
                .put("measure", measure)
                .put("basis", indicator.basis())
                .put("status", status(month))
                .put("source", SOURCE)
                .put("releasedOn", indicator.releasedOn(month).toString());
    }

    private String status(YearMonth month) {
        if (indicator.includesJanuary(month)) {
            return "W";
        }
        return periods.indexOf(month) >= periods.size() - PROVISIONAL_PERIODS ? "P" : "A";
    }
}
