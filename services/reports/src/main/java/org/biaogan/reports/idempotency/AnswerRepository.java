package org.biaogan.reports.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.biaogan.reports.idempotency.KeyedPost.Slot;

/** The remembered answers, and the lock that says a key is being worked on. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<RememberedAnswer, Slot> {

    /** Held until the transaction ends; false where another replica holds it. */
    Uni<Boolean> tryLock(Slot slot) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("SELECT pg_try_advisory_xact_lock(:number)", Boolean.class)
                        .setParameter("number", slot.lockNumber())
                        .getSingleResult());
    }

    Uni<Long> forgetBefore(Instant instant) {
        return delete("createdAt < ?1", instant);
    }
}
