package org.biaogan.metrics.condition;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Revision;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Changes conditions: for those who keep the project, and for the unit that owes the condition. */
@ApplicationScoped
public class ConditionDesk {

    private final ConditionLedger ledger;
    private final ProjectBook projects;
    private final ConditionContext context;
    private final RegisterOffice office;

    ConditionDesk(ConditionLedger ledger, ProjectBook projects, ConditionContext context, RegisterOffice office) {
        this.ledger = ledger;
        this.projects = projects;
        this.context = context;
        this.office = office;
    }

    /** Changes one condition; 403, 404, 412, 422 and 428 as the contract has it. */
    @WithTransaction
    public Uni<ConditionView> change(String code, String key, String ifMatch, ChangedCondition change) {
        change.enforce(office.today());
        return office.stamp().chain(since -> projects.required(code).chain(project -> ledger.required(code, key)
                .invoke(now -> Revision.require(ifMatch, now.version))
                .chain(now -> permitted(project, now, change).call(next -> ledger.follow(project, now, next, since)))
                .chain(next -> shown(next, since))));
    }

    private Uni<ProjectCondition> permitted(ProjectView project, ProjectCondition now, ChangedCondition change) {
        ProjectCondition next = change.after(now, office.today());
        return context.requireRight(project, now, next)
                .chain(() -> context.requireKnown(List.of(next)))
                .invoke(() -> next.signRelief(now, context.changer()))
                .replaceWith(next);
    }

    private Uni<ConditionView> shown(ProjectCondition next, Instant since) {
        return context.names(since).map(names -> ConditionView.of(next, names, office.today()));
    }
}
