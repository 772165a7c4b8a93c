package org.biaogan.metrics.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.closing.ClosingCalendar;
import org.biaogan.metrics.closing.Locks;
import org.biaogan.metrics.figure.SubjectIdReader;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitView;

/** Opens what an entry sheet is made by: the catalogue, the tree of units and what is closed, as known at an instant. */
@ApplicationScoped
class EntryBooks {

    private final SubjectIdReader ids;
    private final ClosingCalendar closings;

    EntryBooks(SubjectIdReader ids, ClosingCalendar closings) {
        this.ids = ids;
        this.closings = closings;
    }

    /** Of one unit. */
    record Opened(UnitView unit, SubjectIds ids, Locks locks) {

        Map<String, IndicatorView> catalogue() {
            return ids.indicators();
        }
    }

    /** Needs a session; 404 for a unit that was not known. */
    Uni<Opened> of(String unit, Instant asOf, LocalDate today) {
        return ids.at(asOf).invoke(known -> requireUnit(unit, known.units())).chain(known -> closings.at(
                        asOf, known.units(), today)
                .map(locks -> new Opened(known.units().get(unit), known, locks)));
    }

    private static void requireUnit(String code, Map<String, UnitView> tree) {
        if (!tree.containsKey(code)) {
            throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(code));
        }
    }
}
