package org.biaogan.metrics.attachment;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    @All
    List<ProjectParty> parties;

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
                                "Files of project %s are shown to units with a part in it only.".formatted(project));
                    }
                })
                .replaceWithVoid();
    }

    Uni<Boolean> sees(String project) {
        return projects.required(project).chain(this::concerned).chain(concerned -> units.current()
                .map(tree -> jurisdiction.isConcernedWith(concerned, tree)));
    }

    /** The project; refuses, with 403, whoever neither keeps nor supervises it, nor has anything to do for it. */
    Uni<ProjectView> requireUpload(String project) {
        return projects.required(project).call(found -> concerned(found).chain(this::requireKeeper));
    }

    String name() {
        return caller.name();
    }

    private Uni<Void> requireKeeper(Set<String> concerned) {
        return units.current()
                .invoke(tree -> {
                    if (!caller.is(Role.SUPERVISOR) && !jurisdiction.manages(concerned, tree)) {
                        throw Rejected.forbidden("Units with a part in the project, and supervisors, add its files.");
                    }
                })
                .replaceWithVoid();
    }

    /** The project's own units, and those that have something to do for it. */
    private Uni<Set<String>> concerned(ProjectView project) {
        return Multi.createFrom()
                .iterable(parties)
                .onItem()
                .transformToUniAndConcatenate(party -> party.units(project.code()))
                .onItem()
                .<String>disjoint()
                .collect()
                .with(Collectors.<String>toSet())
                .invoke(concerned -> concerned.addAll(project.units()));
    }
}
