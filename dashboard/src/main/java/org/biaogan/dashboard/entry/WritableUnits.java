package org.biaogan.dashboard.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.dashboard.visitor.Rights;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;

/**
 * Which units' figures a visitor may enter, so that the form offers them first and nobody types in vain; the service decides
 * in the end.
 */
record WritableUnits(Set<String> codes) {

    /** What may be entered after a period is closed. */
    enum Late {
        NOTHING,
        CORRECTIONS,
        ANYTHING
    }

    private static final String ADMINISTRATOR = "admin";
    private static final String APPROVER = "approver";
    private static final List<String> WRITERS = List.of("editor", APPROVER);

    /** The units of the visitor and all below them; an administrator's are all. */
    static WritableUnits of(Zone zone, Rights rights) {
        Map<String, Unit> units =
                zone.units().stream().collect(Collectors.toMap(Unit::code, unit -> unit, (a, b) -> a));
        if (rights.roles().contains(ADMINISTRATOR)) {
            return new WritableUnits(Set.copyOf(units.keySet()));
        }
        if (rights.roles().stream().noneMatch(WRITERS::contains)) {
            return new WritableUnits(Set.of());
        }
        return new WritableUnits(units.keySet().stream()
                .filter(code -> isBelow(code, units, rights.units()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What the visitor may enter into a closed period. */
    static Late late(Rights rights) {
        if (rights.roles().contains(ADMINISTRATOR)) {
            return Late.ANYTHING;
        }
        return rights.roles().contains(APPROVER) ? Late.CORRECTIONS : Late.NOTHING;
    }

    boolean contains(String unit) {
        return codes.contains(unit);
    }

    private static boolean isBelow(String code, Map<String, Unit> units, List<String> roots) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null && seen.add(at)) {
            if (roots.contains(at)) {
                return true;
            }
            Unit unit = units.get(at);
            at = unit == null ? null : unit.parent();
        }
        return false;
    }
}
