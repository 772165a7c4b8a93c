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

    /** As known at an instant; 404 for a unit that was not known. Needs a session. */
    Uni<Found> of(String unit, Instant asOf) {
        return tree.at(asOf).chain(units -> {
            if (!units.containsKey(unit)) {
                throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
            }
            SortedSet<String> codes = new UnitHierarchy(units).allBelow(List.of(unit));
            codes.add(unit);
            return roll.ofUnits(codes, asOf).map(projects -> new Found(units.get(unit), projects));
        });
    }
}
