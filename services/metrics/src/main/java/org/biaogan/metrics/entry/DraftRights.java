package org.biaogan.metrics.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** For which units a caller may keep drafts: those whose figures the caller may record. */
@ApplicationScoped
class DraftRights {

    private final UnitTree units;
    private final Jurisdiction jurisdiction;

    DraftRights(UnitTree units, Jurisdiction jurisdiction) {
        this.units = units;
        this.jurisdiction = jurisdiction;
    }

    /** 404 where there is no such unit. Needs a session. */
    Uni<Map<String, UnitView>> requireUnit(String unit) {
        return units.current().invoke(tree -> {
            if (!tree.containsKey(unit)) {
                throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
            }
        });
    }

    /** 403 for a caller who does not answer for the unit. Needs a session. */
    Uni<Void> requireWriter(String unit) {
        return requireUnit(unit)
                .invoke(tree -> {
                    if (!jurisdiction.covers(unit, tree)) {
                        String message = "The caller does not answer for unit '%s'.".formatted(unit);
                        throw Rejected.forbidden(message, List.of(new Fault("unit", "FORBIDDEN_UNIT", message)));
                    }
                })
                .replaceWithVoid();
    }
}
