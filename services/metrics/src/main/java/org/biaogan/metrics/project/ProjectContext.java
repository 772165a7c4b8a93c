package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.theme.ThemeRegister;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** What a project refers to, and who may therefore write it. All of it needs a session. */
@ApplicationScoped
class ProjectContext {

    private final UnitTree units;
    private final OfficialRoster officials;
    private final ThemeRegister themes;
    private final Jurisdiction jurisdiction;

    ProjectContext(UnitTree units, OfficialRoster officials, ThemeRegister themes, Jurisdiction jurisdiction) {
        this.units = units;
        this.officials = officials;
        this.themes = themes;
        this.jurisdiction = jurisdiction;
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

    boolean manages(Collection<String> of, Map<String, UnitView> tree) {
        return jurisdiction.manages(of, tree);
    }

    /**
     * Whether the caller may register a project of these units at a stage. One that is past the reserve already skips
     * the steps that led there and their rules, so an approver there has to say so.
     */
    boolean registers(Collection<String> of, Stage stage, Map<String, UnitView> tree) {
        return stage == Stage.RESERVE
                ? manages(of, tree)
                : of.stream().anyMatch(unit -> jurisdiction.approves(unit, tree));
    }

    /** Refuses, with 403, whoever may not register a project as it is described. */
    Uni<Void> requireRegistrar(ProjectVersion first) {
        return requireManaged(first.units())
                .chain(units::current)
                .invoke(tree -> {
                    if (!registers(first.units(), first.stage, tree)) {
                        String message = "Past the reserve a project is registered by an approver of its units.";
                        throw Rejected.forbidden(message, List.of(new Fault("stage", "FORBIDDEN_STAGE", message)));
                    }
                })
                .replaceWithVoid();
    }

    /** Refuses, with 403, whoever does not keep the projects of these units. */
    Uni<Void> requireManaged(Collection<String> of) {
        return units.current()
                .invoke(tree -> {
                    if (!jurisdiction.manages(of, tree)) {
                        throw Rejected.forbidden(
                                "The caller keeps no projects of unit %s.".formatted(String.join(", ", of)));
                    }
                })
                .replaceWithVoid();
    }
}
