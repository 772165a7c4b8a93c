package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Where exemptions are kept. */
@ApplicationScoped
class ExemptionRepository implements PanacheRepository<ConditionExemption> {

    /** What a project was given by an instant, the oldest first. */
    Uni<List<ConditionExemption>> until(String project, Instant asOf) {
        return list("project = ?1 and knownFrom <= ?2", Sort.by("knownFrom", "id"), project, asOf);
    }

    Uni<List<ConditionExemption>> of(String project) {
        return list("project = ?1", Sort.by("knownFrom", "id"), project);
    }
}
