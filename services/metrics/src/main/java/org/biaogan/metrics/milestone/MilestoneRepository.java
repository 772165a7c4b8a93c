package org.biaogan.metrics.milestone;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where the versions of projects' nodes are kept. */
@ApplicationScoped
class MilestoneRepository implements PanacheRepository<ProjectMilestone> {

    /** The version of a node that holds now. */
    Uni<ProjectMilestone> open(String project, String node) {
        return find("project = ?1 and node = ?2 and knownTo is null", project, node)
                .firstResult();
    }

    /** Every version of a project's nodes, those that were dropped too. */
    Uni<List<ProjectMilestone>> allOf(String project) {
        return list("project = ?1", Sort.by("version"), project);
    }

    /** Every version of a project's nodes that was known by an instant, the oldest first. */
    Uni<List<ProjectMilestone>> historyUntil(String project, Instant asOf) {
        return list("project = ?1 and knownFrom <= ?2", Sort.by("version"), project, asOf);
    }

    /** Every version of a node, the oldest first. */
    Uni<List<ProjectMilestone>> historyOf(String project, String node) {
        return list("project = ?1 and node = ?2", Sort.by("version"), project, node);
    }

    /** The nodes of several projects as they were known at an instant, in order. */
    Uni<List<ProjectMilestone>> at(Collection<String> projects, Instant asOf) {
        return list(
                "project in ?1 and knownFrom <= ?2 and (knownTo is null or knownTo > ?2)",
                Sort.by("project", "position", "node"),
                projects,
                asOf);
    }
}
