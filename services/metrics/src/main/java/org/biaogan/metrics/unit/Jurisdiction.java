package org.biaogan.metrics.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.access.Caller;

/** For which units a caller may write: those answered for and all below them, as the tree stands now. */
@ApplicationScoped
public class Jurisdiction {

    private final Caller caller;

    Jurisdiction(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller may write observations of a unit. */
    public boolean covers(String unit, Map<String, UnitView> tree) {
        return caller.writesEverywhere() || caller.writesObservations() && isBelowAnyOf(caller.units(), unit, tree);
    }

    private static boolean isBelowAnyOf(Set<String> own, String unit, Map<String, UnitView> tree) {
        UnitView place = tree.get(unit);
        while (place != null) {
            if (own.contains(place.code())) {
                return true;
            }
            place = place.parent() == null ? null : tree.get(place.parent());
        }
        return false;
    }
}
