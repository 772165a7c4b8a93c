package org.biaogan.metrics.portfolio;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;

/** Remembers every file of projects: a committed one for good, one that wrote nothing for some weeks. */
@ApplicationScoped
class PortfolioLedger {

    private static final Duration KEPT_UNCOMMITTED = Duration.ofDays(30);

    private final PortfolioImportRepository runs;
    private final Clock clock;

    PortfolioLedger(PortfolioImportRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Enters an import, in the transaction at hand where there is one. */
    @WithTransaction
    Uni<PortfolioImportView> enter(PortfolioImport run) {
        run.recordedAt = clock.instant();
        return runs.persistAndFlush(run).map(PortfolioImportView::of);
    }

    /** An import by its id; 404 where there is none. */
    @WithSession
    Uni<PortfolioImportView> find(String id) {
        return Query.id(id)
                .map(runs::findById)
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("project-imports", id))
                .map(PortfolioImportView::of);
    }

    @Scheduled(every = "1h", delayed = "8m")
    @WithTransaction
    Uni<Void> forget() {
        return runs.forgetUncommittedBefore(clock.instant().minus(KEPT_UNCOMMITTED))
                .replaceWithVoid();
    }
}
