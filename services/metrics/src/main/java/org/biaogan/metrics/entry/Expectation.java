package org.biaogan.metrics.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.plausibility.PlausibleRange;

/** Where a figure asked for is likely to lie, with the ids of both ends: as old as the latest of the years they are made of. */
record Expectation(EntryItemKey key, Known known, EntryFrame frame) {

    PlausibleView view() {
        List<BigDecimal> earlier = key.earlierYears().stream()
                .map(year -> known.figure(key, year))
                .map(figure -> figure == null ? null : figure.value())
                .toList();
        PlausibleRange range = PlausibleRange.of(earlier, key.measure().isQuantity());
        return PlausibleView.of(range, range.isKnown() ? ids(range) : Map.of());
    }

    private Map<String, String> ids(PlausibleRange range) {
        Map<String, String> ids = new LinkedHashMap<>();
        put(ids, "low", key.isOwnMeasure() ? FigureKind.PLAUSIBLE_LOW : FigureKind.PLAUSIBLE_GROWTH_LOW, range.low());
        put(
                ids,
                "high",
                key.isOwnMeasure() ? FigureKind.PLAUSIBLE_HIGH : FigureKind.PLAUSIBLE_GROWTH_HIGH,
                range.high());
        return ids;
    }

    private void put(Map<String, String> ids, String field, FigureKind kind, BigDecimal value) {
        frame.ids()
                .of(kind, key.indicator(), frame.unit().code(), key.period().lastMonth(), value, latest())
                .ifPresent(id -> ids.put(field, id));
    }

    /** Also that there is no number any more. */
    private Instant latest() {
        return key.earlierYears().stream()
                .map(year -> known.figure(key, year))
                .filter(Objects::nonNull)
                .map(ObservationView::knownFrom)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
