package org.biaogan.reports.audit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes the audit trail inside the transaction of the change: both are kept or neither. */
@ApplicationScoped
public class AuditTrail {

    private final Clock clock;

    AuditTrail(Clock clock) {
        this.clock = clock;
    }

    public Uni<Void> record(Change change) {
        return Panache.getSession().chain(session -> session.persist(new AuditEntry(clock.instant(), change)));
    }
}
