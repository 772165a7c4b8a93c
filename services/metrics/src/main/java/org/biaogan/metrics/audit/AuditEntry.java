package org.biaogan.metrics.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One change: who did what to which subject, in which request. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    Long id;

    Instant recordedAt;
    String actor;
    String action;
    String subject;
    String requestId;

    /** Of a deed its kind, as a word: a replica reads what a later version has written. */
    String kind;

    String project;
    String unit;
    String before;
    String after;
    String reason;
    Instant knownFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> detail;
}
