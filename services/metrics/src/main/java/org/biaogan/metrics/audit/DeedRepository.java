package org.biaogan.metrics.audit;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the entries of the audit trail that people follow. */
@ApplicationScoped
class DeedRepository implements PanacheRepository<AuditEntry> {

    Uni<Long> count(DeedFilter filter) {
        return count(filter.query(), filter.parameters());
    }

    /** Part of the list, the newest first. */
    Uni<List<AuditEntry>> list(DeedFilter filter, int from, int size) {
        return find(filter.query() + " order by e.knownFrom desc, e.id desc", filter.parameters())
                .range(from, from + size - 1)
                .list();
    }
}
