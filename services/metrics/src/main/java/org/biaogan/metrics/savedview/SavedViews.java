package org.biaogan.metrics.savedview;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Revision;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Keeps the views that people save. Everybody saves for oneself and may share; what is private nobody else sees. */
@ApplicationScoped
public class SavedViews {

    private static final String ADD = "add";

    private final SavedViewRepository views;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    @Inject
    KnowledgeClock knowledge;

    SavedViews(SavedViewRepository views, AuditTrail trail, Caller caller, Clock clock) {
        this.views = views;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's own and all shared ones, by name. */
    @WithSession
    public Uni<Paged<SavedViewView>> usable(Page page) {
        String person = caller.identifier();
        return views.usableBy(person, page).map(found -> found.map(view -> SavedViewView.of(view, person)));
    }

    /** Saves a view; 409 where the caller has one of that name. */
    @WithTransaction
    public Uni<SavedViewView> save(NewSavedView wanted) {
        SavedView view = new SavedView();
        view.id = UUID.randomUUID();
        view.owner = caller.identifier();
        view.ownerName = caller.name();
        view.name = wanted.name().strip();
        view.query = wanted.query();
        view.shared = Boolean.TRUE.equals(wanted.shared());
        view.recordedAt = clock.instant();
        return views.countNamed(view.owner, view.name)
                .invoke(taken -> refuseTaken(view.name, taken))
                .chain(() -> views.persistAndFlush(view))
                .call(() -> record(ADD, view))
                .map(saved -> SavedViewView.of(saved, saved.owner));
    }

    /** Throws a view away: one's own or, for administrators, a shared one; 404 for what the caller does not see. */
    @WithTransaction
    public Uni<Void> remove(String id, String ifMatch) {
        return Query.id(id)
                .map(views::findById)
                .orElseGet(() -> Uni.createFrom().nullItem())
                .map(view -> view == null || !view.shared && !isOwn(view) ? null : view)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("saved-views", id))
                .invoke(this::requireOwn)
                .invoke(() -> Revision.require(ifMatch, 1))
                .chain(view -> views.delete(view).chain(() -> record("remove", view)));
    }

    private boolean isOwn(SavedView view) {
        return view.owner.equals(caller.identifier());
    }

    private void requireOwn(SavedView view) {
        if (!isOwn(view) && !caller.is(Role.ADMIN)) {
            throw Rejected.forbidden("Only %s and administrators remove this view.".formatted(view.ownerName));
        }
    }

    private static void refuseTaken(String name, long taken) {
        if (taken > 0) {
            throw Rejected.conflicting("name", "TAKEN", "There is already a view '%s' of yours.".formatted(name));
        }
    }

    /** What is shared is everybody's, so everybody hears of it; what is private is nobody else's business. */
    private Uni<Void> record(String action, SavedView view) {
        String subject = "saved-views/" + view.id;
        Map<String, Object> detail = Map.of("name", view.name, "title", view.name, "shared", view.shared);
        return view.shared
                ? knowledge
                        .stamp()
                        .chain(since -> trail.record(Deed.of(DeedKind.RECORD_CHANGED, subject, since)
                                .doing(action)
                                .to(action.equals(ADD) ? "SHARED" : "REMOVED")
                                .with(detail)))
                : trail.record(action, subject, detail);
    }
}
