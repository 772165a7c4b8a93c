package org.biaogan.metrics.vintage;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.audit.Deed;

/** What every register needs at hand: who is calling, what time it is, and the audit trail. */
@ApplicationScoped
public class RegisterOffice {

    private final KnowledgeClock knowledge;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    @All
    List<Referrer> referrers;

    RegisterOffice(KnowledgeClock knowledge, AuditTrail trail, Caller caller, Clock clock) {
        this.knowledge = knowledge;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** What still refers to a record, in words for people; empty if nothing does. */
    Uni<List<String>> references(String kind, String code) {
        return Multi.createFrom()
                .iterable(referrers)
                .onItem()
                .transformToUniAndConcatenate(referrer ->
                        referrer.references(kind, code).map(count -> count == 0 ? "" : count + " " + referrer.name()))
                .filter(found -> !found.isEmpty())
                .collect()
                .asList();
    }

    void requireAdmin(String kind) {
        caller.requireAdmin("change " + kind);
    }

    /** The name of whoever makes a change, for the record. */
    public String recorder() {
        return caller.name();
    }

    /** What day it is in the zone. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What day it was in the zone at the instant looked as of; today, where none was asked for. */
    public LocalDate dayOf(Optional<Instant> asOf) {
        return asOf.map(instant -> LocalDate.ofInstant(instant, clock.getZone()))
                .orElseGet(this::today);
    }

    /** The stamp of the change at hand; see {@link KnowledgeClock}. */
    public Uni<Instant> stamp() {
        return knowledge.stamp();
    }

    /** The instant a reader looks as of; see {@link KnowledgeClock}. */
    public Uni<Instant> asOf(Optional<Instant> wanted) {
        return knowledge.asOf(wanted);
    }

    /** Writes a deed into the audit trail. */
    public Uni<Void> record(Deed deed) {
        return trail.record(deed);
    }

    /** Writes deeds into the audit trail, in their order. */
    public Uni<Void> recordAll(List<Deed> deeds) {
        return trail.recordAll(deeds);
    }

    Uni<Void> audit(String action, String kind, String code, int version) {
        return trail.record(action, kind + "/" + code, Map.of("version", version));
    }
}
