package org.biaogan.metrics.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;

/**
 * What was on a project's plan before nodes are added to it.
 *
 * @param byNode the versions of each node, the oldest first
 */
record PlannedBefore(Map<String, List<ProjectMilestone>> byNode) {

    static PlannedBefore of(List<ProjectMilestone> versions) {
        return new PlannedBefore(versions.stream().collect(Collectors.groupingBy(each -> each.node)));
    }

    /** Refuses, with 422, a node that was dropped and comes back later than it was expected, without a delay reason. */
    void requireReasons(List<NewMilestone> nodes) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            NewMilestone node = nodes.get(i);
            ProjectMilestone dropped = last(node.node());
            if (dropped != null
                    && node.reason() == null
                    && node.dates().slipFrom(dropped.dates()).isPresent()) {
                faults.add(new Fault(
                        "items[%d].reason".formatted(i),
                        "REASON_REQUIRED",
                        "'%s' was on the plan for an earlier day; that it comes later needs a delay reason."
                                .formatted(node.node())));
            }
        }
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }

    /** The versions that put nodes on the plan, unsigned. */
    List<ProjectMilestone> followedBy(String project, List<NewMilestone> nodes) {
        int last = byNode.values().stream()
                .flatMap(List::stream)
                .mapToInt(each -> each.position)
                .max()
                .orElse(0);
        List<ProjectMilestone> planned = new ArrayList<>();
        for (NewMilestone node : nodes) {
            ProjectMilestone dropped = last(node.node());
            ProjectMilestone next = dropped == null ? node.first(project) : node.after(dropped);
            if (next.position == 0) {
                next.position = ++last;
            }
            planned.add(next);
        }
        return planned;
    }

    /** All versions of a node with the next one. */
    List<ProjectMilestone> and(ProjectMilestone next) {
        List<ProjectMilestone> all = new ArrayList<>(byNode.getOrDefault(next.node, List.of()));
        all.add(next);
        return all;
    }

    private ProjectMilestone last(String node) {
        List<ProjectMilestone> versions = byNode.get(node);
        return versions == null ? null : versions.get(versions.size() - 1);
    }
}
