package org.biaogan.dashboard.indicator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A curve as the chart script reads it from the page; the same figures as in the table, rounded alike. */
final class ChartData {

    private ChartData() {}

    static String of(Curve curve, String unitOfMeasure, int decimals) {
        JsonArray lines = new JsonArray();
        curve.lines().forEach(line -> lines.add(line(line, decimals)));
        return new JsonObject()
                .put("unit", unitOfMeasure)
                .put("labels", new JsonArray(curve.labels()))
                .put("lines", lines)
                .encode();
    }

    private static JsonObject line(Curve.Line line, int decimals) {
        JsonArray values = new JsonArray();
        line.values().forEach(value -> values.add(rounded(value, decimals)));
        return new JsonObject()
                .put("name", line.name())
                .put("tone", line.tone().name().toLowerCase(java.util.Locale.ROOT))
                .put("values", values);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
