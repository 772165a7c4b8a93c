package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.observation.Verdict;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Finds the reports that wait for approval, and those that waited. */
@ApplicationScoped
class ProgressSubmissionRepository implements PanacheRepository<ProgressSubmission> {

    /** In the order in which they were submitted. */
    Uni<Paged<ProgressSubmission>> page(SubmissionFilter filter, Page page) {
        return query(filter)
                .count()
                .chain(total ->
                        query(filter).page(page.number(), page.size()).list().map(items -> new Paged<>(items, total)));
    }

    Uni<List<ProgressSubmission>> found(Collection<Long> ids) {
        return list("id in ?1", ids);
    }

    Uni<List<ProgressSubmission>> pending(Collection<String> projects) {
        return list("project in ?1 and decidedAt is null", projects);
    }

    /** What waited at an instant of these projects, of one period. */
    Uni<List<ProgressSubmission>> pendingAt(Collection<String> projects, String period, Instant asOf) {
        return list(
                "project in ?1 and period = ?2 and submittedAt <= ?3 and (decidedAt is null or decidedAt > ?3)",
                projects,
                period,
                asOf);
    }

    /** What of a project waited at an instant, or had been sent back. */
    Uni<List<ProgressSubmission>> undecidedOrReturned(String project, Instant asOf) {
        return list(
                "project = ?1 and submittedAt <= ?2 and (decidedAt is null or decidedAt > ?2 or verdict = ?3)",
                Sort.by("submittedAt", "id"),
                project,
                asOf,
                Verdict.RETURN);
    }

    private PanacheQuery<ProgressSubmission> query(SubmissionFilter filter) {
        return find(filter.condition(), Sort.by("submittedAt", "id"), filter.parameters());
    }
}
