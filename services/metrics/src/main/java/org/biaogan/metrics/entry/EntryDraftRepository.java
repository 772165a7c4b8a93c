package org.biaogan.metrics.entry;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Where drafts lie until their authors are done. */
@ApplicationScoped
class EntryDraftRepository implements PanacheRepositoryBase<EntryDraft, DraftKey> {

    Uni<Long> forgetSavedBefore(Instant instant) {
        return delete("savedAt < ?1", instant);
    }
}
