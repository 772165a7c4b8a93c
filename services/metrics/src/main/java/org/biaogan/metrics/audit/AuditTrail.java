package org.biaogan.metrics.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.access.Caller;

/** Writes the audit trail. Every change calls it within its own transaction, so neither stands without the other. */
@ApplicationScoped
public class AuditTrail {

    private final AuditRepository entries;
    private final Caller caller;
    private final RequestId request;
    private final Clock clock;

    AuditTrail(AuditRepository entries, Caller caller, RequestId request, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    /**
     * Adds an entry to the transaction at hand.
     *
     * @param action what was done, a verb: {@code add}, {@code revise}, {@code retire}, {@code record}
     * @param subject to what, as a path below the API: {@code units/XC}
     * @param detail what a reader needs to understand the change
     */
    public Uni<Void> record(String action, String subject, Map<String, Object> detail) {
        return entries.persist(entry(action, subject, detail)).replaceWithVoid();
    }

    /** Adds a deed to the transaction at hand. */
    public Uni<Void> record(Deed deed) {
        return entries.persist(entry(deed)).replaceWithVoid();
    }

    /** Adds deeds to the transaction at hand, in their order. */
    public Uni<Void> recordAll(List<Deed> deeds) {
        return entries.persist(deeds.stream().map(this::entry)).replaceWithVoid();
    }

    private AuditEntry entry(Deed deed) {
        AuditEntry entry = entry(deed.action(), deed.subject(), deed.detail());
        entry.kind = deed.kind().name();
        entry.project = deed.project();
        entry.unit = deed.unit();
        entry.before = deed.before();
        entry.after = deed.after();
        entry.reason = deed.reason();
        entry.knownFrom = deed.knownFrom();
        return entry;
    }

    private AuditEntry entry(String action, String subject, Map<String, Object> detail) {
        AuditEntry entry = new AuditEntry();
        entry.recordedAt = clock.instant();
        entry.actor = caller.name();
        entry.action = action;
        entry.subject = subject;
        entry.requestId = request.value();
        entry.detail = detail;
        return entry;
    }
}
