package org.biaogan.metrics.vintage;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.biaogan.metrics.rest.Rejected;
import org.hibernate.FlushMode;

/**
 * Says when something became known and as of when a reader looks. Both instants come from the database's clock under
 * one advisory lock, so that the same instant always answers the same, also when a slow batch commits meanwhile.
 */
@ApplicationScoped
public class KnowledgeClock {

    /**
     * The instant that the transaction at hand makes its versions visible at. From here to the commit no other
     * transaction can take a stamp and no reader can fix an instant: call it as late as possible.
     */
    public Uni<Instant> stamp() {
        return ask("select function('stamp_knowledge' as Instant)");
    }

    /**
     * The instant a reader looks as of: the one asked for, or else now.
     *
     * @return fails with 422 where the instant is still to come: what will be known then, nobody can say
     */
    public Uni<Instant> asOf(Optional<Instant> wanted) {
        return readOnly()
                .chain(() -> ask("select function('read_knowledge' as Instant)"))
                .map(now -> wanted.map(instant -> reached(instant, now)).orElse(now));
    }

    private static Instant reached(Instant wanted, Instant now) {
        // the database keeps microseconds
        Instant instant = wanted.truncatedTo(ChronoUnit.MICROS);
        if (instant.isAfter(now)) {
            throw Rejected.violating("asOf", "IN_THE_FUTURE", "asOf %s is still to come.".formatted(wanted));
        }
        return instant;
    }

    /**
     * When anything at all became known last. Of the stamps at or before an instant that {@link #asOf} has fixed before,
     * none is missing.
     */
    public Uni<Instant> lastStamp() {
        return ask("select k.stampedAt from Knowledge k");
    }

    /** Who looks as of an instant changes nothing, so the session need not look for changes before each query. */
    private static Uni<Void> readOnly() {
        return Panache.getSession()
                .invoke(session -> session.setDefaultReadOnly(true).setFlushMode(FlushMode.MANUAL))
                .replaceWithVoid();
    }

    /** Not as native queries: of those the session factory plans each anew and keeps every plan beside the others. */
    private static Uni<Instant> ask(String query) {
        return Panache.getSession()
                .chain(session -> session.createQuery(query, Instant.class).getSingleResult());
    }
}
