package org.biaogan.reports.printing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.biaogan.reports.audit.AuditTrail;
import org.biaogan.reports.audit.Change;
import org.biaogan.reports.template.Format;

/** The books of the press: takes jobs, stores what was printed or why not; each step is one transaction. */
@ApplicationScoped
class PrintDesk {

    private static final String ACTOR = "reports";
    private static final int LONGEST_FAILURE = 500;

    private final PrintRepository printings;
    private final DocumentRepository documents;
    private final AuditTrail trail;
    private final PrintSettings settings;

    PrintDesk(PrintRepository printings, DocumentRepository documents, AuditTrail trail, PrintSettings settings) {
        this.printings = printings;
        this.documents = documents;
        this.trail = trail;
        this.settings = settings;
    }

    @WithTransaction
    Uni<Job> take() {
        return printings.lease(settings.lease(), settings.attempts());
    }

    /** All documents and the READY of the report, or nothing where the lease was lost. */
    @WithTransaction
    Uni<Boolean> store(Job job, Map<Format, byte[]> printed) {
        return printings
                .ready(job)
                .call(stored -> stored ? keep(job, printed) : Uni.createFrom().voidItem());
    }

    @WithTransaction
    Uni<Void> fail(Job job, Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        String kept = reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE));
        return printings
                .failed(job, kept, settings.pause(), settings.attempts())
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Integer> abandon() {
        return printings.abandon(settings.attempts());
    }

    @WithSession
    Uni<Long> countPending() {
        return printings.countPending();
    }

    private Uni<Void> keep(Job job, Map<Format, byte[]> printed) {
        List<Document> kept = printed.entrySet().stream()
                .map(entry -> new Document(
                        job.reportId(),
                        entry.getKey(),
                        entry.getValue(),
                        Clock.systemUTC().instant()))
                .toList();
        JsonObject detail = new JsonObject().put("attempt", job.attempt());
        kept.forEach(document -> detail.put(document.format, document.sha256));
        return documents
                .persist(kept)
                .chain(() -> trail.record(
                        new Change(ACTOR, "report.rendered", "report/" + job.reportId(), null, detail.encode())));
    }
}
