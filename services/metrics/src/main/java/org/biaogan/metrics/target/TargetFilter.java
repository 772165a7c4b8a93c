package org.biaogan.metrics.target;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which targets are asked for; what is null or empty does not narrow. Withdrawn ones are found in the history only. */
public record TargetFilter(
        Collection<String> indicators,
        Collection<String> units,
        Collection<Integer> years,
        Ambition ambition,
        String responsible,
        Instant asOf) {

    String condition() {
        return narrowed("validTo is null and knownFrom <= :asOf and (knownTo is null or knownTo > :asOf)");
    }

    /** Every version that had become visible, withdrawals among them. */
    String historyCondition() {
        return narrowed("knownFrom <= :asOf");
    }

    private String narrowed(String versions) {
        StringBuilder condition = new StringBuilder(versions);
        narrow(condition, isGiven(indicators), " and indicator in :indicators");
        narrow(condition, isGiven(units), " and unit in :units");
        narrow(condition, isGiven(years), " and year in :years");
        narrow(condition, ambition != null, " and ambition = :ambition");
        narrow(condition, responsible != null, " and array_contains(responsible, :responsible)");
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("asOf", asOf);
        parameters.put("indicators", isGiven(indicators) ? indicators : null);
        parameters.put("units", isGiven(units) ? units : null);
        parameters.put("years", isGiven(years) ? years : null);
        parameters.put("ambition", ambition);
        parameters.put("responsible", responsible);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    private static boolean isGiven(Collection<?> codes) {
        return codes != null && !codes.isEmpty();
    }

    private static void narrow(StringBuilder condition, boolean given, String narrowing) {
        if (given) {
            condition.append(narrowing);
        }
    }
}
