package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of projects are kept. */
@ApplicationScoped
class ProjectRepository implements VersionRepository<ProjectVersion> {

    Uni<List<ProjectVersion>> allAt(Collection<String> codes, Instant asOf) {
        return list("code in ?1 and knownFrom <= ?2 and (knownTo is null or knownTo > ?2)", codes, asOf);
    }

    Uni<Long> countOpen(String condition, String code) {
        return count(condition + " and knownTo is null and validTo is null", code);
    }
}
