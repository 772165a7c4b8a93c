package org.biaogan.metrics.intake;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.observation.ObservationBatch;
import org.biaogan.metrics.observation.ObservationJournal;
import org.biaogan.metrics.observation.Recording;

/** Takes files of observations: all rows of one or none. Where a row is refused it fails with the reasons. */
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

    /** Records the observations of a file, and the import with them. */
    @WithTransaction
    Uni<ImportView> commit(ImportOrder order, RequestLoop loop) {
        return journal.open().chain(recording -> judge(recording, order, loop)
                .call(() -> batch.publish(recording))
                .call(run -> trail.record("import", "imports/" + run.id, detail(run)))
                .chain(ledger::enter));
    }

    /** Says what would become of a file; remembers that it was asked, and writes nothing else. */
    @WithSession
    Uni<ImportView> preview(ImportOrder order, RequestLoop loop) {
        return journal.open().chain(recording -> judge(recording, order, loop).chain(ledger::enter));
    }

    private Uni<ImportRun> judge(Recording recording, ImportOrder order, RequestLoop loop) {
        FileJudgement judgement = new FileJudgement(journal, recording, !order.dryRun());
        return loop.aside(order::open).chain(file -> judgement
                .judge(file, loop)
                .map(tally -> order.run(recording.id(), file.charset(), tally))
                .onTermination()
                .invoke(file::close)
                .invoke(ImportDesk::refuse));
    }

    private static void refuse(ImportRun run) {
        if (run.state == ImportState.REFUSED) {
            throw new RefusedImport(run);
        }
    }

    private static Map<String, Object> detail(ImportRun run) {
        return Map.of("sha256", run.sha256, "size", run.size, "taken", run.taken, "unchanged", run.unchanged);
    }
}
