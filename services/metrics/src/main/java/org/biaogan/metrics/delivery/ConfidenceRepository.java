package org.biaogan.metrics.delivery;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where reviewers' confidence is kept. */
@ApplicationScoped
class ConfidenceRepository implements PanacheRepository<ConfidenceVersion> {

    /** What holds now; null where nobody has judged. */
    Uni<ConfidenceVersion> open(String project) {
        return find("project = ?1 and knownTo is null", project).firstResult();
    }

    /** What holds now of projects, by code. */
    Uni<Map<String, ConfidenceVersion>> open(Collection<String> projects) {
        return list("project in ?1 and knownTo is null", projects)
                .map(found -> found.stream().collect(Collectors.toMap(each -> each.project, Function.identity())));
    }

    /** All versions of a project known at an instant, the newest first. */
    Uni<List<ConfidenceVersion>> history(String project, Instant asOf) {
        return list("project = ?1 and knownFrom <= ?2", Sort.descending("version"), project, asOf);
    }
}
