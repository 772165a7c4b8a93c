package org.biaogan.metrics.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final VisitReader reader;

    VisitEffects(AttachmentStore files, ProjectStandings standings, AuditTrail trail, VisitReader reader) {
        this.files = files;
        this.standings = standings;
        this.trail = trail;
        this.reader = reader;
    }

    Uni<Void> requirePhotos(NewVisit visit) {
        return files.require("photos", visit.photos(), visit.project());
    }

    /** The project has been visited, and everybody may know. */
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
        return standings.visited(project.code(), visit.visitedOn).chain(() -> trail.record(deed));
    }

    Uni<VisitView> view(Visit visit) {
        return reader.views(List.of(visit), visit.knownFrom).map(views -> views.get(0));
    }
}
