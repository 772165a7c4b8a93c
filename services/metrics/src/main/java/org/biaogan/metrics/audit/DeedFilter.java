package org.biaogan.metrics.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which deeds are asked for.
 *
 * @param since what was known at this instant is left out
 * @param until what became known later is left out
 * @param kinds empty for all
 * @param project the code of one; null for all
 * @param conditions of the entry {@code e} that whoever asks adds, each with its parameters
 */
public record DeedFilter(
        Instant since,
        Instant until,
        Collection<DeedKind> kinds,
        String project,
        Map<String, Map<String, Object>> conditions) {

    String query() {
        StringBuilder query = new StringBuilder(
                "from AuditEntry e where e.kind is not null and e.knownFrom > :since" + " and e.knownFrom <= :until");
        if (!kinds.isEmpty()) {
            query.append(" and e.kind in :kinds");
        }
        if (project != null) {
            query.append(" and e.project = :project");
        }
        conditions.keySet().forEach(condition -> query.append(" and ").append(condition));
        return query.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("since", since);
        parameters.put("until", until);
        if (!kinds.isEmpty()) {
            parameters.put("kinds", kinds.stream().map(DeedKind::name).toList());
        }
        if (project != null) {
            parameters.put("project", project);
        }
        conditions.values().forEach(parameters::putAll);
        return parameters;
    }
}
