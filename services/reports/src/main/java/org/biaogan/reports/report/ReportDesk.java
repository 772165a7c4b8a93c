package org.biaogan.reports.report;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.biaogan.reports.audit.AuditTrail;
import org.biaogan.reports.audit.Change;
import org.biaogan.reports.printing.PrintQueue;
import org.biaogan.reports.printing.PrintView;

/** Stores a report together with its audit row and its place in the queue of the press: all or nothing. */
@ApplicationScoped
class ReportDesk {

    private final ReportRepository reports;
    private final PrintQueue queue;
    private final AuditTrail trail;
    private final Clock clock;

    ReportDesk(ReportRepository reports, PrintQueue queue, AuditTrail trail, Clock clock) {
        this.reports = reports;
        this.queue = queue;
        this.trail = trail;
        this.clock = clock;
    }

    /** Inside the caller's transaction. */
    Uni<ReportView> store(Gathered gathered, String actor, String requestId) {
        Report report = new Report(gathered.template(), gathered.unit(), gathered.findings(), actor, clock.instant());
        return reports.persistAndFlush(report)
                .chain(() -> queue.add(report.id))
                .chain(() -> trail.record(created(report, requestId)))
                .replaceWith(() -> ReportView.of(report, gathered.template().formats(), PrintView.waiting()));
    }

    /** Once the order is committed. */
    void wakePress() {
        queue.wake();
    }

    private static Change created(Report report, String requestId) {
        JsonObject detail = new JsonObject()
                .put("template", report.template)
                .put("templateVersion", report.templateVersion)
                .put("unit", report.unit)
                .put("period", report.period)
                .put("asOf", report.asOf.toString())
                .put("figuresSha256", report.figuresSha256);
        return new Change(report.createdBy, "report.created", "report/" + report.id, requestId, detail.encode());
    }
}
