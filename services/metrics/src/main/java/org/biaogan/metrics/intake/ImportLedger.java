package org.biaogan.metrics.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;

/** Remembers every import: a committed one for good, one that wrote nothing for some weeks. */
@ApplicationScoped
class ImportLedger {

    private static final Duration KEPT_UNCOMMITTED = Duration.ofDays(30);

    private final ImportRunRepository runs;
    private final MeterRegistry meters;
    private final Clock clock;

    ImportLedger(ImportRunRepository runs, MeterRegistry meters, Clock clock) {
        this.runs = runs;
        this.meters = meters;
        this.clock = clock;
    }

    /** Enters an import, in the transaction at hand where there is one. */
    @WithTransaction
    Uni<ImportView> enter(ImportRun run) {
        run.recordedAt = clock.instant();
        return runs.persistAndFlush(run).invoke(this::measure).map(ImportView::of);
    }

    /** An import by its id; 404 where there is none. */
    @WithSession
    Uni<ImportView> find(String id) {
        Optional<UUID> known = Query.id(id);
        return known.map(runs::findById)
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("import", id))
                .map(ImportView::of);
    }

    @Scheduled(every = "1h", delayed = "6m")
    @WithTransaction
    Uni<Void> forget() {
        return runs.forgetUncommittedBefore(clock.instant().minus(KEPT_UNCOMMITTED))
                .replaceWithVoid();
    }

    private void measure(ImportRun run) {
        meters.counter("biaogan.imports", "outcome", outcome(run)).increment();
        meters.counter("biaogan.imports.rows.refused").increment(run.refused);
    }

    private static String outcome(ImportRun run) {
        return run.dryRun ? "dry_run" : run.state.name().toLowerCase(Locale.ROOT);
    }
}
