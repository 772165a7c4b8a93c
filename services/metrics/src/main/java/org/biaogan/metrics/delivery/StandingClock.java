package org.biaogan.metrics.delivery;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.project.StandingRefresh;

/**
 * Reckons anew what the calendar or another rule has outdated, portion by portion: after a start, shortly after midnight,
 * and after a rule for lights has changed. Then it is noted which lights have turned.
 */
@ApplicationScoped
class StandingClock {

    private final StandingRefresh refresh;
    private final TurnBook turns;

    StandingClock(StandingRefresh refresh, TurnBook turns) {
        this.refresh = refresh;
        this.turns = turns;
    }

    @Scheduled(every = "{biaogan.standings.refresh-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return Uni.createFrom()
                .deferred(refresh::portion)
                .repeat()
                .whilst(done -> done == StandingRefresh.PORTION)
                .collect()
                .last()
                .chain(turns::note);
    }
}
