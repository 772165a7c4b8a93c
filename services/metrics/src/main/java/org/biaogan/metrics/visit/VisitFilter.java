package org.biaogan.metrics.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaogan.metrics.project.ProjectCensus;

/**
 * Which visits are asked for; what is null does not narrow.
 *
 * @param units of the projects visited
 * @param from the first day
 * @param to the last day
 */
record VisitFilter(
        String project, String official, Collection<String> units, LocalDate from, LocalDate to, Instant asOf) {

    private static final Map<String, String> CONDITIONS = Map.of(
            "project", " and v.project = :project",
            "official", " and v.official = :official",
            "units", " and v.project in " + ProjectCensus.OF_UNITS,
            "from", " and v.visitedOn >= :from",
            "to", " and v.visitedOn <= :to");

    String query() {
        StringBuilder query = new StringBuilder("from Visit v where v.knownFrom <= :asOf");
        narrowers().keySet().forEach(name -> query.append(CONDITIONS.get(name)));
        return query.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = narrowers();
        parameters.put("asOf", asOf);
        return parameters;
    }

    private Map<String, Object> narrowers() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("project", project);
        given.put("official", official);
        given.put("units", units);
        given.put("from", from);
        given.put("to", to);
        given.values().removeIf(value -> value == null);
        return given;
    }
}
