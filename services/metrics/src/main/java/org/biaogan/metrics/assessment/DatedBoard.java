package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.unit.UnitView;

/**
 * A board, and when what its numbers are made of became known last. Looked at as of then it shows the same numbers, and
 * no others; lights and states may differ, as they depend on the day.
 *
 * @param known by indicator: its numbers and targets, also those taken back
 * @param indicators all there were, by code, as {@code units}
 */
public record DatedBoard(
        BoardView board,
        Map<String, Instant> known,
        Map<String, IndicatorView> indicators,
        Map<String, UnitView> units) {

    /** Of the rows of some indicators. Which indicators and units there are counts, too. */
    public Instant since(Predicate<String> chosen) {
        Stream<Instant> numbers = known.entrySet().stream()
                .filter(one -> chosen.test(one.getKey()))
                .map(Map.Entry::getValue);
        Stream<Instant> described = Stream.concat(
                indicators.values().stream().map(IndicatorView::knownFrom),
                units.values().stream().map(UnitView::knownFrom));
        return Stream.concat(numbers, described).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
