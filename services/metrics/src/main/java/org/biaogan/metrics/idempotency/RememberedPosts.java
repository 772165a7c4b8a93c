package org.biaogan.metrics.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Remembers which POSTs took effect. */
@ApplicationScoped
class RememberedPosts implements PanacheRepositoryBase<RememberedPost, PostKey> {

    /** Claims a key for the length of the transaction at hand; false if another transaction holds it. */
    Uni<Boolean> claim(PostKey key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                        .setParameter("key", key.lock())
                        .getSingleResult());
    }

    Uni<Long> forgetBefore(Instant instant) {
        return delete("createdAt < ?1", instant);
    }
}
