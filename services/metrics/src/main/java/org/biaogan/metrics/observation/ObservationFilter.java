package org.biaogan.metrics.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;

/**
 * Which observations are asked for; what is null or empty does not narrow.
 *
 * @param from the first day on which a period may end
 * @param to the last day on which a period may end
 * @param periodEnds only what ends on these days; null for all
 * @param whole codes of indicators that are needed whole all the same
 * @param asOf as known at this instant
 */
public record ObservationFilter(
        Collection<String> indicators,
        Collection<String> units,
        LocalDate from,
        LocalDate to,
        Measure measure,
        Basis basis,
        Collection<LocalDate> periodEnds,
        Collection<String> whole,
        Instant asOf) {

    public ObservationFilter(
            Collection<String> indicators,
            Collection<String> units,
            LocalDate from,
            LocalDate to,
            Measure measure,
            Basis basis,
            Instant asOf) {
        this(indicators, units, from, to, measure, basis, null, null, asOf);
    }

    /** The same, narrowed to some days for all but some indicators, whose periods are to be summed. */
    public ObservationFilter endingOn(Collection<LocalDate> days, Collection<String> allOf) {
        return new ObservationFilter(indicators, units, from, to, measure, basis, days, allOf, asOf);
    }

    /** The same of other indicators and units. */
    public ObservationFilter of(Collection<String> otherIndicators, Collection<String> otherUnits) {
        return new ObservationFilter(otherIndicators, otherUnits, from, to, measure, basis, periodEnds, whole, asOf);
    }

    /** The condition in the words of the entity. */
    String condition() {
        return "knownFrom <= :asOf and (knownTo is null or knownTo > :asOf)" + narrowing();
    }

    /** The same without the end of knowledge: every version that had become visible. */
    String historyCondition() {
        return "knownFrom <= :asOf" + narrowing();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("asOf", asOf);
        narrowers().forEach((name, value) -> parameters.put(name, value));
        return parameters;
    }

    private String narrowing() {
        StringBuilder conditions = new StringBuilder();
        narrowers().keySet().forEach(name -> conditions.append(CONDITIONS.getOrDefault(name, "")));
        if (!isOpen(periodEnds)) {
            conditions.append(isOpen(whole) ? ENDING : ENDING_OR_WHOLE);
        }
        return conditions.toString();
    }

    private Map<String, Object> narrowers() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("indicators", isOpen(indicators) ? null : indicators);
        given.put("units", isOpen(units) ? null : units);
        given.put("from", from);
        given.put("to", to);
        given.put("measure", measure);
        given.put("basis", basis);
        given.put("periodEnds", isOpen(periodEnds) ? null : periodEnds);
        given.put("whole", isOpen(periodEnds) || isOpen(whole) ? null : whole);
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private static boolean isOpen(Collection<?> codes) {
        return codes == null || codes.isEmpty();
    }

    private static final Map<String, String> CONDITIONS = Map.of(
            "indicators", " and indicator in :indicators",
            "units", " and unit in :units",
            "from", " and periodEnd >= :from",
            "to", " and periodEnd <= :to",
            "measure", " and measure = :measure",
            "basis", " and basis = :basis");

    private static final String ENDING = " and periodEnd in :periodEnds";
    private static final String ENDING_OR_WHOLE = " and (periodEnd in :periodEnds or indicator in :whole)";
}
