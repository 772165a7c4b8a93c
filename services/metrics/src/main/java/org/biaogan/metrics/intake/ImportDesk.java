package org.biaogan.metrics.intake;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.observation.ObservationBatch;
import org.biaogan.metrics.observation.ObservationJournal;
import org.biaogan.metrics.observation.Recording;
import org.biaogan.metrics.rest.RequestLoop;
import org.biaogan.metrics.table.ImportState;

/** Takes files of observations: all rows of one or none. Where nothing is to stay it fails with what was found out. */
@ApplicationScoped
class ImportDesk {

    private final ObservationJournal journal;
    private final ObservationBatch batch;
    private final ImportLedger ledger;
    private final AuditTrail trail;

    ImportDesk(ObservationJournal journal, ObservationBatch batch, ImportLedger ledger, AuditTrail trail) {
        this.journal = journal;
        this.batch = batch;
        this.ledger = ledger;
        this.trail = trail;
    }

    /**
     * Records the observations of a file, and the import with them. A preview goes the same way to its end, so that it
     * says exactly what would happen, and is turned back there.
     */
    @WithTransaction
    Uni<ImportView> take(ImportOrder order, RequestLoop loop) {
        return journal.open().chain(recording -> judge(recording, order, loop)
                .invoke(ImportDesk::turnBackUnlessCommitted)
                .call(() -> batch.publish(recording))
                .call(run -> trail.record("import", "imports/" + run.id, detail(run)))
                .chain(ledger::enter));
    }

    private Uni<ImportRun> judge(Recording recording, ImportOrder order, RequestLoop loop) {
        FileJudgement judgement = new FileJudgement(journal, recording);
        return loop.aside(order::open).chain(file -> judgement
                .judge(file, loop)
                .map(tally -> order.run(recording.id(), file, tally))
                .onTermination()
                .invoke(file::close));
    }

    private static void turnBackUnlessCommitted(ImportRun run) {
        if (run.state != ImportState.COMMITTED) {
            throw new NothingWritten(run);
        }
    }

    private static Map<String, Object> detail(ImportRun run) {
        return Map.of(
                "sha256", run.sha256,
                "size", run.size,
                "taken", run.taken,
                "submitted", run.submitted,
                "unchanged", run.unchanged);
    }
}
