package org.biaogan.metrics.attachment;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectRoll;
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

    @Inject
    ProjectRoll roll;

    @All
    List<ProjectParty> parties;

    FileRights(ProjectBook projects, UnitTree units, Jurisdiction jurisdiction, Caller caller) {
        this.projects = projects;
        this.units = units;
        this.jurisdiction = jurisdiction;
        this.caller = caller;
    }

    /** Refuses, with 403, people of units that have no part in the file's project, unless they added it. */
    Uni<Void> requireSight(Attachment file) {
        return isOwn(file)
                ? Uni.createFrom().voidItem()
                : sees(file.project).invoke(FileRights::refuseUnless).replaceWithVoid();
    }

    /** Whether the caller sees all files of a project; 404 where there is no such project. */
    Uni<Boolean> sees(String project) {
        return projects.required(project)
                .chain(found -> concernedWith(Map.of(project, found)))
                .map(seen -> seen.contains(project));
    }

    /** Those of some projects that the caller sees all files of, in a number of statements that does not grow. */
    Uni<Set<String>> seen(Set<String> codes) {
        return roll.current(codes).chain(this::concernedWith);
    }

    boolean isOwn(Attachment file) {
        return file.uploader != null
                && caller.subject().filter(file.uploader::equals).isPresent();
    }

    /** The project; refuses, with 403, whoever neither keeps nor supervises it, nor has anything to do for it. */
    Uni<ProjectView> requireUpload(String project) {
        return projects.required(project).call(found -> concerned(Map.of(project, found))
                .chain(concerned -> requireKeeper(concerned.get(project))));
    }

    String name() {
        return caller.name();
    }

    /** Null where the token names nobody. */
    String subject() {
        return caller.subject().orElse(null);
    }

    static void refuseUnless(boolean sees) {
        if (!sees) {
            throw Rejected.forbidden("Files of a project are shown to units with a part in it only.");
        }
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

    private Uni<Set<String>> concernedWith(Map<String, ProjectView> known) {
        return concerned(known).chain(concerned -> units.current().map(tree -> concerned.keySet().stream()
                .filter(project -> jurisdiction.isConcernedWith(concerned.get(project), tree))
                .collect(Collectors.toSet())));
    }

    /** The projects' own units, and those that have something to do for them, by project. */
    private Uni<Map<String, Set<String>>> concerned(Map<String, ProjectView> known) {
        Map<String, Set<String>> concerned = new HashMap<>();
        known.forEach((code, project) -> concerned.put(code, new HashSet<>(project.units())));
        return Multi.createFrom()
                .iterable(known.isEmpty() ? List.of() : parties)
                .onItem()
                .transformToUniAndConcatenate(party -> party.involved(known.keySet()))
                .onItem()
                .<Involvement>disjoint()
                .collect()
                .asList()
                .map(involved -> {
                    involved.forEach(each -> concerned.get(each.project()).add(each.unit()));
                    return concerned;
                });
    }
}
