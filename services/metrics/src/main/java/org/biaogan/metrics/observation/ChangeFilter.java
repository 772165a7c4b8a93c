package org.biaogan.metrics.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which changes of observations are asked for; what is null does not narrow, what is empty leaves nothing.
 *
 * @param from the first day on which a period may end
 * @param to the last day on which a period may end
 * @param subjects indicators and units as {@code FAI/PX}
 * @param since what was known at this instant is no change
 * @param until as known at this instant
 */
public record ChangeFilter(
        Collection<String> units,
        LocalDate from,
        LocalDate to,
        Collection<String> subjects,
        Instant since,
        Instant until) {

    private static final Map<String, String> CONDITIONS = Map.of(
            "units", " and later.unit in :units",
            "from", " and later.periodEnd >= :from",
            "to", " and later.periodEnd <= :to",
            "subjects", " and concat(later.indicator, '/', later.unit) in :subjects");

    /** The versions that hold at the later instant and did not at the earlier one, each beside what held earlier. */
    String comparison() {
        StringBuilder comparison = new StringBuilder("""
                from Observation later left join Observation earlier on earlier.indicator = later.indicator and earlier.unit = later.unit
                    and earlier.period = later.period and earlier.measure = later.measure and earlier.basis = later.basis
                    and earlier.knownFrom <= :since and (earlier.knownTo is null or earlier.knownTo > :since)
                where later.knownFrom > :since and later.knownFrom <= :until
                    and (later.knownTo is null or later.knownTo > :until)
                """);
        narrowers().keySet().forEach(name -> comparison.append(CONDITIONS.get(name)));
        return comparison.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = narrowers();
        parameters.put("since", since);
        parameters.put("until", until);
        return parameters;
    }

    private Map<String, Object> narrowers() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("units", units);
        given.put("from", from);
        given.put("to", to);
        given.put("subjects", subjects);
        given.values().removeIf(value -> value == null);
        return given;
    }
}
