package org.biaogan.metrics.entry;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Revision;

/** Keeps what callers have typed and not yet submitted (草稿); nobody gets at another's. */
@ApplicationScoped
class DraftDesk {

    private static final Duration KEPT = Duration.ofDays(180);

    private final EntryDraftRepository drafts;
    private final DraftRights rights;
    private final Caller caller;
    private final AuditTrail trail;

    @Inject
    Clock clock;

    DraftDesk(EntryDraftRepository drafts, DraftRights rights, Caller caller, AuditTrail trail) {
        this.drafts = drafts;
        this.rights = rights;
        this.caller = caller;
        this.trail = trail;
    }

    /** The rows that the caller has saved. Needs a session. */
    Uni<List<DraftRow>> ofCaller(String unit, TimePeriod period) {
        return drafts.findById(key(unit, period)).map(draft -> draft == null ? List.of() : draft.rows.rows());
    }

    /** The caller's draft; an empty one where none was saved. */
    @WithSession
    Uni<DraftView> find(String unit, TimePeriod period) {
        DraftKey key = key(unit, period);
        return rights.requireUnit(unit)
                .chain(() -> drafts.findById(key))
                .map(draft -> draft == null ? DraftView.neverSaved(key) : DraftView.of(draft));
    }

    /** Saves the caller's draft in place of the one before. */
    @WithTransaction
    Uni<DraftView> save(String unit, TimePeriod period, String ifMatch, NewDraft rows) {
        rows.enforce();
        DraftKey key = key(unit, period);
        return rights.requireWriter(unit)
                .chain(() -> current(key, ifMatch))
                .chain(before -> {
                    EntryDraft draft = before == null ? EntryDraft.first(key) : before;
                    draft.rows = new DraftRows(rows.rows());
                    draft.savedAt = clock.instant();
                    return drafts.persistAndFlush(draft);
                })
                .onFailure(OptimisticLockException.class)
                .transform(overtaken -> Rejected.precondition(412, "The draft was saved from elsewhere meanwhile."))
                .call(draft -> trail.record(
                        "save-draft",
                        subject(key),
                        Map.of("rows", draft.rows.rows().size())))
                .map(DraftView::of);
    }

    /** Throws the caller's draft away; 404 where there is none. */
    @WithTransaction
    Uni<Void> discard(String unit, TimePeriod period, String ifMatch) {
        DraftKey key = key(unit, period);
        return rights.requireUnit(unit)
                .chain(() -> current(key, ifMatch))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("drafts", subject(key)))
                .chain(drafts::delete)
                .call(() -> trail.record("discard-draft", subject(key), Map.of()));
    }

    @Scheduled(every = "24h", delayed = "7m")
    @WithTransaction
    Uni<Void> forget() {
        return drafts.forgetSavedBefore(clock.instant().minus(KEPT)).replaceWithVoid();
    }

    private Uni<EntryDraft> current(DraftKey key, String ifMatch) {
        return drafts.findById(key).invoke(draft -> Revision.require(ifMatch, draft == null ? 0 : draft.revision));
    }

    private DraftKey key(String unit, TimePeriod period) {
        return new DraftKey(caller.identifier(), unit, period.toString());
    }

    private static String subject(DraftKey key) {
        return "entry-drafts/%s/%s".formatted(key.unit(), key.period());
    }
}
