package org.biaogan.metrics.observation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.plausibility.PlausibleRange;
import org.biaogan.metrics.rest.Fault;

/** What is known of the same period in earlier years, for the first rows of a recording: further warnings nobody reads. */
final class EarlierYears {

    private static final int MOST_ROWS = 10_000;
    private static final MathContext SHOWN = new MathContext(4);

    private final Map<Integer, BigDecimal[]> years = new HashMap<>();

    /** What has to be asked of the store, a line a draft. */
    static JsonArray askedBy(List<Draft> drafts) {
        JsonArray asked = new JsonArray();
        drafts.stream()
                .filter(draft -> draft.row() < MOST_ROWS && draft.value() != null)
                .forEach(draft -> asked.add(new JsonObject()
                        .put("row", draft.row())
                        .put("indicator", draft.series().indicator())
                        .put("unit", draft.series().unit())
                        .put("measure", draft.series().measure().name())
                        .put("basis", draft.series().basis().name())
                        .put("last", draft.period().end().toString())));
        return asked;
    }

    /** @param found triples of a row, how many years earlier, and the value then */
    EarlierYears(JsonArray found) {
        for (int i = 0; i < found.size(); i++) {
            JsonArray triple = found.getJsonArray(i);
            years.computeIfAbsent(triple.getInteger(0), row -> new BigDecimal[PlausibleRange.YEARS_BACK])[
                            triple.getInteger(1) - 1] =
                    new BigDecimal(triple.getString(2));
        }
    }

    /** Says so where a draft's value is unlikely. */
    List<Fault> warnings(Draft draft) {
        BigDecimal[] earlier = years.get(draft.row());
        if (earlier == null || draft.value() == null) {
            return List.of();
        }
        PlausibleRange range = PlausibleRange.of(
                Arrays.asList(earlier), draft.series().measure().isQuantity());
        return range.excludes(draft.value())
                ? List.of(new Fault(
                        "value",
                        "IMPLAUSIBLE",
                        "%s is not between %s and %s, as the same period of %d earlier years suggests."
                                .formatted(
                                        draft.value().toPlainString(),
                                        shown(range.low()),
                                        shown(range.high()),
                                        range.years())))
                : List.of();
    }

    private static String shown(BigDecimal bound) {
        return bound.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
