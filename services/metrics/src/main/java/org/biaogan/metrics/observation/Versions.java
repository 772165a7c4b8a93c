package org.biaogan.metrics.observation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The versions that a portion of a recording brings, as the repository takes them.
 *
 * @param published those that everybody sees as soon as the recording is published
 * @param submitted those that wait for approval from then on
 */
record Versions(JsonArray published, JsonArray submitted) {

    Versions() {
        this(new JsonArray(), new JsonArray());
    }

    /** @param replaces the version it corrects; null for a first value */
    void publish(Draft draft, Long replaces) {
        published.add(version(draft, replaces));
    }

    /**
     * @param replaces the version it corrects once it is approved; null for a first value
     * @param takesPlaceOf the version that waited until now; null where none did
     */
    void submit(Draft draft, Long replaces, Long takesPlaceOf) {
        submitted.add(version(draft, replaces).put("takes_place_of", takesPlaceOf));
    }

    private static JsonObject version(Draft draft, Long replaces) {
        SeriesKey series = draft.series();
        return new JsonObject()
                .put("indicator", series.indicator())
                .put("unit", series.unit())
                .put("period", draft.period().toString())
                .put("period_end", draft.period().end().toString())
                .put("measure", series.measure().name())
                .put("basis", series.basis().name())
                .put("value", draft.value() == null ? null : draft.value().toPlainString())
                .put("status", draft.status().name())
                .put("source", draft.source())
                .put(
                        "released_on",
                        draft.releasedOn() == null ? null : draft.releasedOn().toString())
                .put("reason", draft.reason())
                .put("replaces", replaces);
    }
}
