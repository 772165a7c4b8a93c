package org.biaogan.metrics.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A unit and all above it, the nearest first: what is said of one of them holds for the unit (逐级). */
public final class Lineage {

    private Lineage() {}

    /** Empty for a unit that the tree does not know. Ends where it would come round again. */
    public static List<UnitView> of(String unit, Map<String, UnitView> tree) {
        List<UnitView> upwards = new ArrayList<>();
        UnitView place = tree.get(unit);
        while (place != null && !upwards.contains(place)) {
            upwards.add(place);
            place = place.parent() == null ? null : tree.get(place.parent());
        }
        return upwards;
    }
}
