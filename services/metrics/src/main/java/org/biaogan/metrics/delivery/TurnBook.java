package org.biaogan.metrics.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.KnowledgeClock;

/**
 * Notes as deeds that lights of projects have turned (项目亮灯变化). Standings are reckoned while others wait for their rows,
 * so it is not done there but afterwards, in a transaction that takes its stamp first: what two instants have between them
 * stays the same for ever.
 */
@ApplicationScoped
class TurnBook {

    private final TurnRepository turns;
    private final KnowledgeClock knowledge;
    private final Clock clock;

    TurnBook(TurnRepository turns, KnowledgeClock knowledge, Clock clock) {
        this.turns = turns;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** Of replicas that look at once the later one finds nothing left. */
    @WithTransaction
    Uni<Void> note() {
        LocalDate today = LocalDate.now(clock);
        return turns.anyTurned(today)
                .chain(any -> any
                        ? knowledge.stamp().chain(since -> turns.note(today, since, clock.instant()))
                        : Uni.createFrom().voidItem());
    }
}
