package org.biaogan.metrics.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Takes down how sure reviewers are of projects, each statement a new version. */
@ApplicationScoped
class ConfidenceDesk {

    private final ConfidenceRepository confidence;
    private final ReviewerAtHand reviewer;
    private final ProjectBook projects;
    private final KnowledgeClock knowledge;

    @Inject
    AuditTrail trail;

    @Inject
    DeliveryKeeper keeper;

    ConfidenceDesk(
            ConfidenceRepository confidence, ReviewerAtHand reviewer, ProjectBook projects, KnowledgeClock knowledge) {
        this.confidence = confidence;
        this.reviewer = reviewer;
        this.projects = projects;
        this.knowledge = knowledge;
    }

    /** A page of the statements on a project, the newest first; 404 for a project that was not known. */
    @WithSession
    Uni<Paged<ConfidenceView>> page(String project, Optional<Instant> asOf, Page page) {
        return knowledge.asOf(asOf).chain(instant -> projects.at(project, instant)
                .chain(() -> confidence.history(project, instant))
                .map(found -> Paged.cut(
                        found.stream()
                                .map(each -> ConfidenceView.of(each, instant))
                                .toList(),
                        page)));
    }

    /** Takes a statement down; 403 for whoever reviews no projects there, or reported on it. */
    @WithTransaction
    Uni<ConfidenceView> state(String project, NewConfidence said) {
        return projects.required(project).call(reviewer::require).chain(found -> knowledge
                .stamp()
                .chain(stamp -> confidence.open(project).chain(before -> succeed(found, before, said, stamp))));
    }

    private Uni<ConfidenceView> succeed(
            ProjectView project, ConfidenceVersion before, NewConfidence said, Instant stamp) {
        ConfidenceVersion next = reviewer.sign(said);
        next.project = project.code();
        next.version = before == null ? 1 : before.version + 1;
        next.knownFrom = stamp;
        if (before != null) {
            before.knownTo = stamp;
        }
        return confidence
                .flush()
                .chain(() -> confidence.persistAndFlush(next))
                .call(() -> trail.record(deed(project, before, next)))
                .call(() -> keeper.refresh(List.of(project.code())))
                .map(done -> ConfidenceView.of(done, stamp));
    }

    private static Deed deed(ProjectView project, ConfidenceVersion before, ConfidenceVersion next) {
        return Deed.of(DeedKind.CONFIDENCE_CHANGED, "projects/" + project.code() + "/confidence", next.knownFrom)
                .project(project.code())
                .unit(project.unit())
                .from(before == null ? null : Confidence.of(before.level))
                .to(Confidence.of(next.level))
                .because(next.reason);
    }
}
