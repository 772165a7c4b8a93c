package org.biaogan.metrics.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** Finds the units that are meant: those named with all below them, or all of the zone's own. */
@ApplicationScoped
class ScopeReader {

    private final IndicatorCatalogue indicators;
    private final UnitTree tree;

    ScopeReader(IndicatorCatalogue indicators, UnitTree tree) {
        this.indicators = indicators;
        this.tree = tree;
    }

    /** Needs a session; 404 for a unit that was not known. */
    Uni<Scope> at(Instant asOf, List<String> units) {
        return tree.at(asOf)
                .chain(known -> indicators.at(asOf).map(catalogue -> new Scope(meant(units, known), catalogue, known)));
    }

    private static Collection<String> meant(List<String> units, Map<String, UnitView> known) {
        UnitHierarchy hierarchy = new UnitHierarchy(known);
        if (units.isEmpty()) {
            return hierarchy.own();
        }
        return hierarchy.meant(units);
    }
}
