package org.biaogan.metrics.audit;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the audit trail is kept. */
@ApplicationScoped
class AuditRepository implements PanacheRepository<AuditEntry> {}
