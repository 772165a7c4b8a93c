package org.biaogan.metrics.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;

/** Who may see the files of a project and who may add to them. All of it needs a session. */
@ApplicationScoped
class FileRights {

    private final ProjectBook projects;
    private final UnitTree units;
    private final Jurisdiction jurisdiction;
    private final Caller caller;

    FileRights(ProjectBook projects, UnitTree units, Jurisdiction jurisdiction, Caller caller) {
        this.projects = projects;
        this.units = units;
        this.jurisdiction = jurisdiction;
        this.caller = caller;
    }

    /** Refuses, with 403, people of units that have no part in the project; 404 where there is no such project. */
    Uni<Void> requireSight(String project) {
        return sees(project)
                .invoke(sees -> {
                    if (!sees) {
                        throw Rejected.forbidden(
                                "Files of project %s are shown to its own units only.".formatted(project));
                    }
                })
                .replaceWithVoid();
    }

    Uni<Boolean> sees(String project) {
        return projects.required(project)
                .chain(found -> units.current().map(tree -> jurisdiction.isConcernedWith(found.units(), tree)));
    }

    /** The project; refuses, with 403, whoever neither keeps nor supervises it. */
    Uni<ProjectView> requireUpload(String project) {
        return caller.is(Role.SUPERVISOR) ? projects.required(project) : projects.requireManaged(project);
    }

    String name() {
        return caller.name();
    }
}
