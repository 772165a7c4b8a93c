package org.biaogan.metrics.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.closing.ClosingCalendar;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.indicator.IndicatorCatalogue;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** Opens what an entry sheet is made by: the catalogue, the tree of units and what is closed, as known at an instant. */
@ApplicationScoped
class EntryBooks {

    private final IndicatorCatalogue indicators;
    private final UnitTree units;
    private final ClosingCalendar closings;

    EntryBooks(IndicatorCatalogue indicators, UnitTree units, ClosingCalendar closings) {
        this.indicators = indicators;
        this.units = units;
        this.closings = closings;
    }

    /** Of one unit. */
    record Opened(UnitView unit, Map<String, IndicatorView> catalogue, Locks locks) {}

    /** Needs a session; 404 for a unit that was not known. */
    Uni<Opened> of(String unit, Instant asOf, LocalDate today) {
        return units.at(asOf)
                .invoke(tree -> requireUnit(unit, tree))
                .chain(tree -> indicators.at(asOf).chain(catalogue -> closings.at(asOf, tree, today)
                        .map(locks -> new Opened(tree.get(unit), catalogue, locks))));
    }

    private static void requireUnit(String code, Map<String, UnitView> tree) {
        if (!tree.containsKey(code)) {
            throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(code));
        }
    }
}
