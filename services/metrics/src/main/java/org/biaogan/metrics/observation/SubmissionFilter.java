package org.biaogan.metrics.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which submissions are asked for; what is null or empty does not narrow.
 *
 * @param from the first day on which a period may end
 * @param to the last day on which a period may end
 * @param state where they stood at the instant
 * @param submittedBy the name of who submitted them
 * @param asOf as known at this instant
 */
public record SubmissionFilter(
        Collection<String> indicators,
        Collection<String> units,
        LocalDate from,
        LocalDate to,
        SubmissionState state,
        String submittedBy,
        Instant asOf) {

    /** Those that wait for a decision. */
    public static SubmissionFilter pending(
            Collection<String> indicators, Collection<String> units, LocalDate from, LocalDate to, Instant asOf) {
        return new SubmissionFilter(indicators, units, from, to, SubmissionState.PENDING, null, asOf);
    }

    String condition() {
        StringBuilder condition = new StringBuilder("submittedAt <= :asOf");
        narrow(condition, isGiven(indicators), " and indicator in :indicators");
        narrow(condition, isGiven(units), " and unit in :units");
        narrow(condition, from != null, " and periodEnd >= :from");
        narrow(condition, to != null, " and periodEnd <= :to");
        narrow(condition, submittedBy != null, " and submittedBy = :submittedBy");
        narrow(condition, state == SubmissionState.PENDING, " and (decidedAt is null or decidedAt > :asOf)");
        narrow(condition, verdict() != null, " and decidedAt <= :asOf and verdict = :verdict");
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("asOf", asOf);
        parameters.put("indicators", isGiven(indicators) ? indicators : null);
        parameters.put("units", isGiven(units) ? units : null);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("submittedBy", submittedBy);
        parameters.put("verdict", verdict());
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    private Verdict verdict() {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.outcome() == state) {
                return verdict;
            }
        }
        return null;
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
