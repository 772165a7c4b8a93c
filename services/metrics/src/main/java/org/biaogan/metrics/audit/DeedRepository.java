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

    private static final String TIMES = """
            select e.project, count(*) from AuditEntry e
            where e.kind = :kind and e.after = :after and e.knownFrom > :since and e.knownFrom <= :until
            group by e.project""";

    Uni<Long> count(DeedFilter filter) {
        return count(filter.query(), filter.parameters());
    }

    /** How often deeds of a kind brought each project to something, by project. */
    Uni<Map<String, Long>> timesProjectsCameTo(String after, DeedKind kind, Instant since, Instant until) {
        return getSession()
                .chain(session -> session.createQuery(TIMES, Object[].class)
                        .setParameter("kind", kind.name())
                        .setParameter("after", after)
                        .setParameter("since", since)
                        .setParameter("until", until)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    /** Part of the list, the newest first. */
    Uni<List<AuditEntry>> list(DeedFilter filter, int from, int size) {
        return find(filter.query() + " order by e.knownFrom desc, e.id desc", filter.parameters())
                .range(from, from + size - 1)
                .list();
    }
}
