package org.biaogan.metrics.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.biaogan.metrics.attachment.AttachmentStore;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.project.ProjectView;

/** What follows from a visit, within its transaction. */
@ApplicationScoped
class VisitEffects {

    private final AttachmentStore files;
    private final ProjectStandings standings;
    private final AuditTrail trail;
    private final VisitProblems problems;

    VisitEffects(AttachmentStore files, ProjectStandings standings, AuditTrail trail, VisitProblems problems) {
        this.files = files;
        this.standings = standings;
        this.trail = trail;
        this.problems = problems;
    }

    /** Refuses, with 422, photographs and problems that are none of the project's. */
    Uni<Void> check(NewVisit visit) {
        return files.require("photos", visit.photos(), visit.project()).chain(() -> problems.requireSolved(visit));
    }

    /** The project has been visited, what was found there is on the ledger, and everybody may know. */
    Uni<Void> follow(Visit visit, ProjectView project) {
        Deed deed = Deed.of(DeedKind.VISITED, "visits/" + visit.id, visit.knownFrom)
                .project(project.code())
                .unit(project.unit())
                .to(visit.visitedOn)
                .because(visit.seen)
                .with(Map.of(
                        "official",
                        visit.official,
                        "photos",
                        visit.photos.length,
                        "problemsFound",
                        visit.found.problems().size(),
                        "problemsSolved",
                        visit.solved.problems().size()));
        return standings
                .visited(project.code(), visit.visitedOn)
                .chain(() -> trail.record(deed))
                .chain(() -> problems.register(visit));
    }
}
