package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps which projects may start without which condition, by whose word. */
@ApplicationScoped
public class ExemptionBook {

    private final ExemptionRepository exemptions;
    private final ConditionLedger ledger;
    private final ProjectBook projects;
    private final ConditionContext context;

    @Inject
    RegisterOffice office;

    ExemptionBook(
            ExemptionRepository exemptions, ConditionLedger ledger, ProjectBook projects, ConditionContext context) {
        this.exemptions = exemptions;
        this.ledger = ledger;
        this.projects = projects;
        this.context = context;
    }

    /** What a project was exempted from, the oldest first; 404 for an unknown project. */
    @WithSession
    public Uni<List<ExemptionView>> of(String project, Optional<Instant> asOf) {
        return office.asOf(asOf).chain(instant -> projects.at(project, instant)
                .chain(() -> exemptions.until(project, instant))
                .map(found -> found.stream().map(ExemptionView::of).toList()));
    }

    /** Exempts a project from waiting for a condition; 403, 404, and 422 where it does not wait for it. */
    @WithTransaction
    public Uni<ExemptionView> grant(String code, NewExemption wanted) {
        wanted.enforce();
        return office.stamp().chain(since -> projects.required(code)
                .call(context::requireApprover)
                .chain(project -> waited(project, wanted).chain(condition -> exemptions
                        .persistAndFlush(exemption(project, wanted, since))
                        .call(() -> ledger.exempted(project, condition, wanted.reason(), since))))
                .map(ExemptionView::of));
    }

    private Uni<ProjectCondition> waited(ProjectView project, NewExemption wanted) {
        return ledger.required(project.code(), wanted.condition()).invoke(condition -> {
            if (!condition.holdsUpTheStart()) {
                throw Rejected.violating(
                        "condition",
                        "NOT_MISSING",
                        "No start waits for '%s': it is met or not mandatory.".formatted(wanted.condition()));
            }
        });
    }

    private ConditionExemption exemption(ProjectView project, NewExemption wanted, Instant since) {
        ConditionExemption exemption = new ConditionExemption();
        exemption.project = project.code();
        exemption.condition = wanted.condition();
        exemption.reason = wanted.reason();
        exemption.recorder = context.changer();
        exemption.recordedBy = office.recorder();
        exemption.knownFrom = since;
        return exemption;
    }
}
