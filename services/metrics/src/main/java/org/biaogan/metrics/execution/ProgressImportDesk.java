package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.idempotency.BodyDigest;
import org.biaogan.metrics.table.ColumnMapping;
import org.biaogan.metrics.table.ImportState;
import org.biaogan.metrics.table.SentTable;

/** Takes files of reports: all rows of one or none. */
@ApplicationScoped
class ProgressImportDesk {

    private final ProgressJournal journal;
    private final ProgressBatch batch;
    private final ProgressRules rules;
    private final AuditTrail trail;

    @Inject
    BodyDigest digest;

    ProgressImportDesk(ProgressJournal journal, ProgressBatch batch, ProgressRules rules, AuditTrail trail) {
        this.journal = journal;
        this.batch = batch;
        this.rules = rules;
        this.trail = trail;
    }

    /** Puts a file aside, of those who may report on any project at all. Blocks. */
    SentTable receive(InputStream body, Optional<String> name, String type) {
        rules.requireReporter();
        SentTable sent = SentTable.receive(body, name, type, ColumnMapping.NONE);
        digest.set(sent.fingerprint());
        return sent;
    }

    /** What would become of a file. */
    @WithSession
    Uni<ProgressImportView> preview(ProgressFile file) {
        return journal.judge(file.reports()).map(recording -> ProgressImportView.of(file, recording, true));
    }

    /** Records the reports of a file; fails with what was found out where one is refused. */
    @WithTransaction
    Uni<ProgressImportView> take(ProgressFile file) {
        return (file.faulty().isEmpty() ? batch.enter(file.reports()) : journal.judge(file.reports()))
                .map(recording -> ProgressImportView.of(file, recording, false))
                .invoke(ProgressImportDesk::turnBackIfRefused)
                .call(view -> trail.record("import", "progress-imports/" + view.id(), detail(view)));
    }

    private static void turnBackIfRefused(ProgressImportView view) {
        if (view.state() == ImportState.REFUSED) {
            throw new RefusedFile(view);
        }
    }

    private static Map<String, Object> detail(ProgressImportView view) {
        return Map.of(
                "sha256", view.sha256(),
                "taken", view.taken(),
                "submitted", view.submitted(),
                "unchanged", view.unchanged());
    }
}
