package org.biaogan.metrics.milestone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The versions of nodes, sorted into what is told of each. */
final class NodeHistory {

    private NodeHistory() {}

    /**
     * The versions of each node that was on the plan at an instant, since it was last put there.
     *
     * @param versions node by node, the oldest first, none of them later than the instant
     */
    static List<List<ProjectMilestone>> at(Instant asOf, List<ProjectMilestone> versions) {
        Map<String, List<ProjectMilestone>> byNode = versions.stream()
                .collect(Collectors.groupingBy(each -> each.node, LinkedHashMap::new, Collectors.toList()));
        return byNode.values().stream()
                .map(NodeHistory::sinceLastPutThere)
                .filter(each -> isThere(each.get(each.size() - 1), asOf))
                .toList();
    }

    /** What was before a node was dropped from the plan is another story. */
    static List<ProjectMilestone> sinceLastPutThere(List<ProjectMilestone> versions) {
        List<ProjectMilestone> told = new ArrayList<>();
        for (ProjectMilestone version : versions) {
            if (!told.isEmpty() && !version.knownFrom.equals(told.get(told.size() - 1).knownTo)) {
                told.clear();
            }
            told.add(version);
        }
        return told;
    }

    private static boolean isThere(ProjectMilestone last, Instant asOf) {
        return last.knownTo == null || last.knownTo.isAfter(asOf);
    }
}
