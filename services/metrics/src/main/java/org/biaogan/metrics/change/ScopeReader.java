package org.biaogan.metrics.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.figure.SubjectIdReader;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.unit.UnitView;

/** Finds the units that are meant: those named with all below them, or all of the zone's own. */
@ApplicationScoped
class ScopeReader {

    private final SubjectIdReader ids;

    ScopeReader(SubjectIdReader ids) {
        this.ids = ids;
    }

    /** Needs a session; 404 for a unit that was not known. */
    Uni<Scope> at(Instant asOf, List<String> units) {
        return ids.at(asOf).map(known -> new Scope(meant(units, known.units()), known));
    }

    private static Collection<String> meant(List<String> units, Map<String, UnitView> known) {
        UnitHierarchy hierarchy = new UnitHierarchy(known);
        if (units.isEmpty()) {
            return hierarchy.own();
        }
        return hierarchy.meant(units);
    }
}
