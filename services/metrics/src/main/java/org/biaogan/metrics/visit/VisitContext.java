package org.biaogan.metrics.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;

/** What a visit refers to, and who may record it. */
@ApplicationScoped
class VisitContext {

    private final ProjectBook projects;
    private final VisitReader reader;
    private final Caller caller;
    private final Clock clock;

    VisitContext(ProjectBook projects, VisitReader reader, Caller caller, Clock clock) {
        this.projects = projects;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The project visited; 422 where there is none, 403 for whoever neither keeps nor supervises it. Needs a session.
     */
    Uni<ProjectView> project(String code) {
        return projects.required(code)
                .onFailure(Rejected.class)
                .transform(missing ->
                        Rejected.violating("project", "UNKNOWN_PROJECT", "There is no project '%s'.".formatted(code)))
                .call(() -> caller.is(Role.SUPERVISOR)
                        ? Uni.createFrom().voidItem()
                        : projects.requireManaged(code).replaceWithVoid());
    }

    /** Refuses, with 422, an official who is not known. Needs a session. */
    Uni<Void> requireOfficial(String code) {
        return reader.knowsOfficial(code)
                .invoke(known -> {
                    if (!known) {
                        throw Rejected.violating(
                                "official", "UNKNOWN_OFFICIAL", "There is no official '%s'.".formatted(code));
                    }
                })
                .replaceWithVoid();
    }

    Uni<VisitView> view(Visit visit) {
        return reader.views(List.of(visit), visit.knownFrom).map(views -> views.get(0));
    }

    String recorder() {
        return caller.name();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }
}
