package org.biaogan.metrics.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.observation.SubmittedVersion;
import org.biaogan.metrics.period.TimePeriod;

/** What is known of a unit's figures, and what waits for approval. */
final class Known {

    private record Place(String indicator, Measure measure, String period) {}

    private final Map<Place, ObservationView> figures = new HashMap<>();
    private final Map<Place, SubmittedVersion> pending = new HashMap<>();

    Known(Collection<ObservationView> figures, Collection<SubmittedVersion> pending) {
        figures.forEach(
                known -> this.figures.put(new Place(known.indicator(), known.measure(), known.period()), known));
        pending.forEach(
                waits -> this.pending.put(new Place(waits.indicator(), waits.measure(), waits.period()), waits));
    }

    /** Null where nothing is known. */
    ObservationView figure(EntryItemKey key, TimePeriod period) {
        return figures.get(new Place(key.indicator(), key.measure(), period.toString()));
    }

    /** Null where nothing waits. */
    SubmittedVersion pending(EntryItemKey key) {
        return pending.get(
                new Place(key.indicator(), key.measure(), key.period().toString()));
    }

    /** The indicators with which growth is usually published: beside this period, the one before or last year's. */
    Set<String> withGrowth(List<EntryItemKey> keys) {
        return keys.stream()
                .filter(key -> Stream.of(
                                key.period(),
                                key.period().previous(),
                                key.period().previousYear())
                        .anyMatch(period ->
                                figures.containsKey(new Place(key.indicator(), Measure.GROWTH, period.toString()))))
                .map(EntryItemKey::indicator)
                .collect(Collectors.toSet());
    }

    /** The days on which a period may end that is shown or compared with. */
    static Set<LocalDate> days(List<EntryItemKey> keys) {
        return keys.stream()
                .flatMap(key ->
                        Stream.concat(Stream.of(key.period(), key.period().previous()), key.earlierYears().stream()))
                .map(TimePeriod::end)
                .collect(Collectors.toSet());
    }
}
