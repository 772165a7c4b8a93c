package org.biaogan.metrics.observation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Finds the versions that wait for approval, and those that waited. */
@ApplicationScoped
class SubmissionRepository implements PanacheRepository<Submission> {

    private static final String CURRENT = """
            select c from Observation p join Observation c on c.unit = p.unit and c.periodEnd = p.periodEnd
                and c.indicator = p.indicator and c.period = p.period and c.measure = p.measure and c.basis = p.basis
            where p.id in :ids and c.knownFrom <= :asOf and (c.knownTo is null or c.knownTo > :asOf)
            """;

    /** In the order in which they were submitted. */
    Uni<Paged<Submission>> page(SubmissionFilter filter, Page page) {
        return query(filter)
                .count()
                .chain(total ->
                        query(filter).page(page.number(), page.size()).list().map(items -> new Paged<>(items, total)));
    }

    Uni<List<Submission>> found(SubmissionFilter filter) {
        return query(filter).list();
    }

    Uni<List<Submission>> found(Collection<Long> ids) {
        return list("id in ?1", ids);
    }

    /** Of many versions those that everybody saw of the same keys at an instant. */
    Uni<List<Observation>> current(Collection<Long> ids, Instant asOf) {
        return Panache.getSession().chain(session -> session.createQuery(CURRENT, Observation.class)
                .setParameter("ids", ids)
                .setParameter("asOf", asOf)
                .getResultList());
    }

    Uni<List<PendingCount>> counts(SubmissionFilter filter) {
        return find(
                        "select indicator, unit, periodEnd, count(*) from Submission where " + filter.condition()
                                + " group by indicator, unit, periodEnd",
                        filter.parameters())
                .project(PendingCount.class)
                .list();
    }

    /** What waits now in these series, in periods that end between two days; the drafts decide what they need of it. */
    Uni<List<Submission>> pending(
            Collection<String> indicators, Collection<String> units, LocalDate first, LocalDate last) {
        return list(
                "indicator in ?1 and unit in ?2 and periodEnd between ?3 and ?4 and decidedAt is null",
                indicators,
                units,
                first,
                last);
    }

    private PanacheQuery<Submission> query(SubmissionFilter filter) {
        return find(filter.condition(), Sort.by("submittedAt", "id"), filter.parameters());
    }
}
