package org.biaogan.metrics.portfolio;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.project.KnownProjects;
import org.biaogan.metrics.project.ProjectIntake;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.RequestLoop;
import org.biaogan.metrics.table.ImportState;

/** Takes files of projects: all rows of one or none. Where nothing is to stay it fails with what was found out. */
@ApplicationScoped
class PortfolioDesk {

    private final ProjectIntake projects;
    private final PortfolioLedger ledger;
    private final AuditTrail trail;

    PortfolioDesk(ProjectIntake projects, PortfolioLedger ledger, AuditTrail trail) {
        this.projects = projects;
        this.ledger = ledger;
        this.trail = trail;
    }

    /**
     * Says what a file would do, and remembers that it was asked. While it is judged no session is open.
     *
     * @return fails with 403 where a row is about a project of other units than the caller's
     */
    Uni<PortfolioImportView> preview(PortfolioOrder order, PortfolioRows rows, RequestLoop loop) {
        return projects.open(rows.codes())
                .chain(known -> judge(rows, known, loop))
                .chain(tally -> ledger.enter(order.run(rows, tally)));
    }

    /**
     * Registers and revises the projects of a file, and enters the import with them.
     *
     * @return fails with 403 where a row is about a project of other units than the caller's, with 409 where a project
     *     was changed while the file was judged
     */
    @WithTransaction
    Uni<PortfolioImportView> take(PortfolioOrder order, PortfolioRows rows, RequestLoop loop) {
        return projects.open(rows.codes())
                .chain(known -> judge(rows, known, loop).chain(tally -> put(order.run(rows, tally), tally, known)));
    }

    /** Thousands of rows take their time, which the event loop does not have. */
    private static Uni<PortfolioTally> judge(PortfolioRows rows, KnownProjects known, RequestLoop loop) {
        return loop.aside(() -> new PortfolioTally(PortfolioJudgement.of(rows.rows(), known)))
                .invoke(PortfolioDesk::refuseForeign);
    }

    private Uni<PortfolioImportView> put(PortfolioImport run, PortfolioTally tally, KnownProjects known) {
        if (run.state != ImportState.COMMITTED) {
            throw new NothingPut(run);
        }
        return projects.put(tally.versions(run.source()), known)
                .chain(() -> trail.record("import", "project-imports/" + run.id, detail(run)))
                .chain(() -> ledger.enter(run));
    }

    private static void refuseForeign(PortfolioTally tally) {
        if (!tally.foreign().isEmpty()) {
            throw Rejected.forbidden("The caller does not keep all of these projects.", tally.foreign());
        }
    }

    private static Map<String, Object> detail(PortfolioImport run) {
        return Map.of(
                "sha256",
                run.sha256,
                "size",
                run.size,
                "added",
                run.added,
                "revised",
                run.revised,
                "warned",
                run.warned);
    }
}
