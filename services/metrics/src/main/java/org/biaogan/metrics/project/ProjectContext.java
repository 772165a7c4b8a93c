package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.theme.ThemeRegister;
import org.biaogan.metrics.unit.UnitTree;

/** What a project refers to, and who may therefore write it. All of it needs a session. */
@ApplicationScoped
class ProjectContext {

    private final UnitTree units;
    private final OfficialRoster officials;
    private final ThemeRegister themes;
    private final ProjectRights rights;

    ProjectContext(UnitTree units, OfficialRoster officials, ThemeRegister themes, ProjectRights rights) {
        this.units = units;
        this.officials = officials;
        this.themes = themes;
        this.rights = rights;
    }

    ProjectRights rights() {
        return rights;
    }

    Uni<ProjectNames> names(Instant asOf) {
        return units.at(asOf).chain(tree -> officials.at(asOf).map(roster -> new ProjectNames(tree, roster)));
    }

    /** What they are called now. */
    Uni<ProjectNames> namesNow() {
        return units.current().chain(tree -> officials.current().map(roster -> new ProjectNames(tree, roster)));
    }

    /** Refuses, with 422, references to what is not there. */
    Uni<Void> check(ProjectVersion project) {
        return known().invoke(known -> {
                    List<Fault> faults = known.unknownIn(project.described());
                    if (!faults.isEmpty()) {
                        throw Rejected.violating(faults);
                    }
                })
                .replaceWithVoid();
    }

    /** All that projects may refer to now. */
    Uni<ProjectSurroundings> known() {
        return units.current().chain(tree -> officials.current().chain(roster -> themes.codes()
                .map(all -> new ProjectSurroundings(tree, roster, all))));
    }

    /** Refuses, with 403, whoever may not put a version; {@code before} is null where the project is new. */
    Uni<Void> requireRight(ProjectVersion before, ProjectVersion next) {
        return units.current()
                .invoke(tree -> {
                    List<Fault> refusals = rights.refusals(before, next, tree);
                    if (!refusals.isEmpty()) {
                        throw Rejected.forbidden(refusals.get(0).message(), refusals);
                    }
                })
                .replaceWithVoid();
    }

    /** Refuses, with 403, whoever does not approve for one of these units; {@code %s} in the refusal stands for them. */
    Uni<Void> requireApprover(Collection<String> of, String refusal) {
        return units.current()
                .invoke(tree -> {
                    if (!rights.approves(of, tree)) {
                        throw Rejected.forbidden(refusal.formatted(String.join(", ", of)));
                    }
                })
                .replaceWithVoid();
    }

    /** Refuses, with 403, whoever does not keep the projects of these units. */
    Uni<Void> requireManaged(Collection<String> of) {
        return units.current()
                .invoke(tree -> {
                    if (!rights.manages(of, tree)) {
                        throw Rejected.forbidden(
                                "The caller keeps no projects of unit %s.".formatted(String.join(", ", of)));
                    }
                })
                .replaceWithVoid();
    }
}
