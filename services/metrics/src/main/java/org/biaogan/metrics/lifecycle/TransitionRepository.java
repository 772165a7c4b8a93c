package org.biaogan.metrics.lifecycle;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Where projects' steps are kept. */
@ApplicationScoped
class TransitionRepository implements PanacheRepository<ProjectTransition> {

    /** A project's steps in order. */
    Uni<List<ProjectTransition>> of(String project) {
        return list("project = ?1", Sort.by("number"), project);
    }

    /** A project's steps in order, as far as they were known at an instant. */
    Uni<List<ProjectTransition>> until(String project, Instant asOf) {
        return list("project = ?1 and knownFrom <= ?2", Sort.by("number"), project, asOf);
    }
}
