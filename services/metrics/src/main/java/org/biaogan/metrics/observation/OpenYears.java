package org.biaogan.metrics.observation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.rest.Fault;

/** What is known so far in the years that a batch touches, series by series. */
final class OpenYears {

    private record Year(SeriesKey series, int year) {

        static Year of(Draft draft) {
            return new Year(draft.series(), draft.period().year());
        }

        JsonObject toJson() {
            return new JsonObject()
                    .put("indicator", series.indicator())
                    .put("unit", series.unit())
                    .put("measure", series.measure().name())
                    .put("basis", series.basis().name())
                    .put("first", LocalDate.of(year, 1, 1).toString())
                    .put("last", LocalDate.of(year, 12, 31).toString());
        }
    }

    private final Map<Draft.Key, Observation> known = new HashMap<>();
    private final Map<Year, NavigableMap<LocalDate, BigDecimal>> values = new HashMap<>();

    /** What has to be asked of the store before these drafts can be judged. */
    static JsonArray askedBy(Collection<Draft> drafts) {
        Set<Year> years = new LinkedHashSet<>();
        drafts.forEach(draft -> years.add(Year.of(draft)));
        JsonArray asked = new JsonArray();
        years.forEach(year -> asked.add(year.toJson()));
        return asked;
    }

    private final EarlierYears earlier;

    OpenYears(List<Observation> open, EarlierYears earlier) {
        this.earlier = earlier;
        for (Observation observation : open) {
            known.put(new Draft.Key(observation.series(), observation.timePeriod()), observation);
            put(
                    new Year(observation.series(), observation.periodEnd.getYear()),
                    observation.periodEnd,
                    observation.value);
        }
    }

    Optional<Observation> known(Draft draft) {
        return Optional.ofNullable(known.get(draft.key()));
    }

    /** Lets the drafts themselves count among what is known, so that they can be compared with one another. */
    void include(Collection<Draft> drafts) {
        drafts.forEach(draft -> put(Year.of(draft), draft.period().end(), draft.value()));
    }

    /** What looks strange about a draft, yet may be so. */
    List<Fault> warnings(Draft draft) {
        return Stream.concat(falling(draft).stream(), earlier.warnings(draft).stream())
                .toList();
    }

    /** A year-to-date that falls is strange, yet happens: new loans really fell. So it is a warning, no more. */
    private List<Fault> falling(Draft draft) {
        Measure measure = draft.series().measure();
        boolean accumulates =
                draft.series().basis() == Basis.YTD && (measure == Measure.LEVEL || measure == Measure.COUNT);
        if (!accumulates || draft.value() == null) {
            return List.of();
        }
        Map.Entry<LocalDate, BigDecimal> before =
                values.get(Year.of(draft)).lowerEntry(draft.period().end());
        return before == null || draft.value().compareTo(before.getValue()) >= 0
                ? List.of()
                : List.of(new Fault(
                        "value",
                        "FALLING_YTD",
                        "The year to date falls from %s to %s."
                                .formatted(
                                        before.getValue().toPlainString(),
                                        draft.value().toPlainString())));
    }

    private void put(Year year, LocalDate end, BigDecimal value) {
        NavigableMap<LocalDate, BigDecimal> ofYear = values.computeIfAbsent(year, any -> new TreeMap<>());
        if (value != null) {
            ofYear.put(end, value);
        }
    }
}
