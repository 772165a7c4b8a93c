package org.biaogan.metrics.execution;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.observation.Verdict;

/**
 * Which submitted reports are asked for; what is null does not narrow, what is empty leaves nothing.
 *
 * @param state where they stood at the instant
 * @param asOf as known at this instant
 */
record SubmissionFilter(Collection<String> projects, SubmissionState state, Instant asOf) {

    String condition() {
        String condition = "submittedAt <= :asOf";
        if (projects != null) {
            condition += " and project in :projects";
        }
        if (state == SubmissionState.PENDING) {
            condition += " and (decidedAt is null or decidedAt > :asOf)";
        } else if (state != null) {
            condition += " and decidedAt <= :asOf and verdict = :verdict";
        }
        return condition;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("asOf", asOf);
        parameters.put("projects", projects);
        parameters.put("verdict", verdict());
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    private Verdict verdict() {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.outcome() == state)
                .findFirst()
                .orElse(null);
    }
}
