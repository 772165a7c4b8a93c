package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The versions of nodes, sorted into what is told of each. */
final class NodeHistory {

    private static final Comparator<List<ProjectMilestone>> IN_ORDER = Comparator.comparing(
                    (List<ProjectMilestone> versions) -> last(versions).position)
            .thenComparing(versions -> last(versions).node);

    private NodeHistory() {}

    /**
     * All versions of each node that was on the plan at an instant, those from before it was dropped and came back too:
     * dropping a node undoes no slip.
     *
     * @param versions of each node the oldest first, none of them later than the instant
     */
    static List<List<ProjectMilestone>> at(Instant asOf, List<ProjectMilestone> versions) {
        Map<String, List<ProjectMilestone>> byNode = versions.stream()
                .collect(Collectors.groupingBy(each -> each.node, LinkedHashMap::new, Collectors.toList()));
        return byNode.values().stream()
                .filter(each -> isThere(last(each), asOf))
                .sorted(IN_ORDER)
                .toList();
    }

    private static ProjectMilestone last(List<ProjectMilestone> versions) {
        return versions.get(versions.size() - 1);
    }

    private static boolean isThere(ProjectMilestone last, Instant asOf) {
        return last.knownTo == null || last.knownTo.isAfter(asOf);
    }
}
