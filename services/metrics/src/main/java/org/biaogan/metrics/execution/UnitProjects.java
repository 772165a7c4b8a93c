package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.biaogan.metrics.project.ProjectRoll;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** The projects of a unit and of all below it. */
@ApplicationScoped
class UnitProjects {

    private final UnitTree tree;
    private final ProjectRoll roll;

    UnitProjects(UnitTree tree, ProjectRoll roll) {
        this.tree = tree;
        this.roll = roll;
    }

    /** A unit and its projects. */
    record Found(UnitView unit, List<ProjectView> projects) {}

    /** A unit, and the codes of it and of all below it. */
    record Scope(UnitView unit, SortedSet<String> codes) {}

    /** As known at an instant; 404 for a unit that was not known. Needs a session. */
    Uni<Found> of(String unit, Instant asOf) {
        return scope(unit, asOf)
                .chain(scope -> roll.ofUnits(scope.codes(), asOf).map(projects -> new Found(scope.unit(), projects)));
    }

    /** The same without the projects. */
    Uni<Scope> scope(String unit, Instant asOf) {
        return tree.at(asOf).map(units -> {
            if (!units.containsKey(unit)) {
                throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
            }
            SortedSet<String> codes = new UnitHierarchy(units).allBelow(List.of(unit));
            codes.add(unit);
            return new Scope(units.get(unit), codes);
        });
    }
}
