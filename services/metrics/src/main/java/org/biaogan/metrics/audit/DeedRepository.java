package org.biaogan.metrics.audit;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the entries of the audit trail that people follow. */
@ApplicationScoped
class DeedRepository implements PanacheRepository<AuditEntry> {

    private static final String LATEST = "select e.project, max(e.knownFrom) from AuditEntry e"
            + " where e.kind = :kind and e.knownFrom <= :asOf and e.project is not null group by e.project";

    Uni<Long> count(DeedFilter filter) {
        return count(filter.query(), filter.parameters());
    }

    /** Part of the list, the newest first. */
    Uni<List<AuditEntry>> list(DeedFilter filter, int from, int size) {
        return find(filter.query() + " order by e.knownFrom desc, e.id desc", filter.parameters())
                .range(from, from + size - 1)
                .list();
    }

    Uni<Map<String, Instant>> latest(DeedKind kind, Instant asOf) {
        return getSession()
                .chain(session -> session.createQuery(LATEST, Object[].class)
                        .setParameter("kind", kind)
                        .setParameter("asOf", asOf)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1])));
    }
}
