package org.biaogan.dashboard.curve;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** A curve as the chart script reads it from the page; the same figures as in the table, rounded alike. */
public final class ChartData {

    private ChartData() {}

    /** As the text of a {@code data-chart} attribute. */
    public static String of(Curve curve, String unitOfMeasure, int decimals) {
        JsonArray lines = new JsonArray();
        curve.lines().forEach(line -> lines.add(line(line, decimals)));
        JsonObject chart = new JsonObject()
                .put("unit", unitOfMeasure)
                .put("labels", new JsonArray(curve.labels()))
                .put("lines", lines);
        return curve.band() == null
                ? chart.encode()
                : chart.put("band", band(curve.band(), decimals)).encode();
    }

    private static JsonObject line(Curve.Line line, int decimals) {
        return new JsonObject()
                .put("name", line.name())
                .put("tone", line.tone().name().toLowerCase(Locale.ROOT))
                .put("values", rounded(line.values(), decimals));
    }

    private static JsonObject band(Curve.Band band, int decimals) {
        return new JsonObject()
                .put("name", band.name())
                .put("lows", rounded(band.lows(), decimals))
                .put("highs", rounded(band.highs(), decimals));
    }

    private static JsonArray rounded(List<BigDecimal> values, int decimals) {
        JsonArray rounded = new JsonArray();
        values.forEach(value -> rounded.add(value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP)));
        return rounded;
    }
}
