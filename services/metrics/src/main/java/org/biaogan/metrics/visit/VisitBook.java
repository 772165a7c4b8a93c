package org.biaogan.metrics.visit;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Keeps visits. One that is sent again is the same one, whoever brings it and under whatever key. */
@ApplicationScoped
public class VisitBook {

    private final VisitRepository visits;
    private final VisitContext context;
    private final VisitEffects effects;
    private final KnowledgeClock knowledge;

    VisitBook(VisitRepository visits, VisitContext context, VisitEffects effects, KnowledgeClock knowledge) {
        this.visits = visits;
        this.context = context;
        this.effects = effects;
        this.knowledge = knowledge;
    }

    /** Keeps a visit; 403 and 422 as the contract has it, 409 where its id already means another one. */
    @WithTransaction
    Uni<KeptVisit> record(NewVisit visit) {
        visit.enforce(context.today(), context.zone());
        NewVisit plain = visit.plain();
        return context.project(plain.project())
                .chain(project -> knowledge.stamp().chain(since -> visits.findById(plain.id())
                        .chain(before -> before == null ? keep(plain, project, since) : again(plain, before))));
    }

    private Uni<KeptVisit> keep(NewVisit visit, ProjectView project, Instant since) {
        return context.requireOfficial(visit.official())
                .chain(() -> effects.check(visit))
                .chain(() -> visits.persistAndFlush(new Visit(visit, context.recorder(), since)))
                .call(kept -> effects.follow(kept, project))
                .chain(context::view)
                .map(view -> new KeptVisit(view, true));
    }

    private Uni<KeptVisit> again(NewVisit visit, Visit before) {
        if (!before.said().equals(visit)) {
            throw Rejected.conflicting("id", "OTHER_CONTENT", "Under this id another visit has been recorded already.");
        }
        return context.view(before).map(view -> new KeptVisit(view, false));
    }
}
