package org.biaogan.metrics.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.change.ChangeView;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Remembers up to when it was looked which lights have turned. */
@ApplicationScoped
class LookBook {

    private final LookRepository looks;
    private final KnowledgeClock knowledge;
    private final Clock clock;

    LookBook(LookRepository looks, KnowledgeClock knowledge, Clock clock) {
        this.looks = looks;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @WithSession
    Uni<Look> begin() {
        return looks.since().chain(since -> looks.isWanted()
                .chain(wanted -> knowledge.asOf(Optional.empty()).map(until -> new Look(since, until, wanted))));
    }

    /** Has subscribers told, unless another replica has looked meanwhile. */
    @WithTransaction
    Uni<Void> end(Look look, List<ChangeView> turned) {
        return looks.moveOn(look.since(), look.until())
                .chain(moved -> moved && !turned.isEmpty()
                        ? looks.announce(turned, look.until(), clock.instant())
                        : Uni.createFrom().voidItem());
    }

    /**
     * From one look to the next.
     *
     * @param isWanted whether any subscriber wants to be told of lights
     */
    record Look(Instant since, Instant until, boolean isWanted) {}
}
