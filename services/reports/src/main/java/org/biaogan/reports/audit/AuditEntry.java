package org.biaogan.reports.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of the audit trail (审计记录). */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    UUID id;

    Instant at;
    String actor;
    String action;
    String subject;
    String requestId;
    String detail;

    protected AuditEntry() {}

    AuditEntry(Instant at, Change change) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.actor = change.actor();
        this.action = change.action();
        this.subject = change.subject();
        this.requestId = change.requestId();
        this.detail = change.detail();
    }
}
