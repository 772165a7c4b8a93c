package org.biaogan.metrics.visit;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Where visits are kept. */
@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID> {

    private static final String LATEST = "select v.project, max(v.visitedOn) from Visit v"
            + " where v.knownFrom <= :asOf and v.visitedOn <= :day group by v.project";

    /** The latest first. */
    Uni<Paged<Visit>> page(VisitFilter filter, Page page) {
        String query = filter.query();
        return count(query, filter.parameters())
                .chain(total -> find(query + " order by v.visitedOn desc, v.knownFrom desc, v.id", filter.parameters())
                        .page(page.number(), page.size())
                        .list()
                        .map(items -> new Paged<>(items, total)));
    }

    Uni<Visit> known(UUID id, Instant asOf) {
        return find("id = ?1 and knownFrom <= ?2", id, asOf).firstResult();
    }

    /** On which day up to one each project was visited last, by project. */
    Uni<Map<String, LocalDate>> latest(Instant asOf, LocalDate day) {
        return getSession()
                .chain(session -> session.createQuery(LATEST, Object[].class)
                        .setParameter("asOf", asOf)
                        .setParameter("day", day)
                        .getResultList())
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1])));
    }

    Uni<Void> keep(Collection<VisitProblem> problems) {
        return getSession()
                .chain(session -> session.persistAll(problems.toArray()).chain(session::flush));
    }

    /** The codes of the problems found on visits. */
    Uni<List<VisitProblem>> problems(Collection<UUID> visits) {
        return visits.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                "from VisitProblem p where p.visit in :visits order by p.position", VisitProblem.class)
                        .setParameter("visits", visits)
                        .getResultList());
    }
}
