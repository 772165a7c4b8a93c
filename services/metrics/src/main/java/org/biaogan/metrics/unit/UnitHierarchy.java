package org.biaogan.metrics.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaogan.metrics.rest.Rejected;

/** Who stands right below whom in the zone itself (下级单位); other zones stand beside it and are no part of it. */
public final class UnitHierarchy {

    private final Map<String, UnitView> units;
    private final Map<String, SortedSet<String>> children = new TreeMap<>();

    /** @param units by code, as they were known at one instant */
    public UnitHierarchy(Map<String, UnitView> units) {
        this.units = units;
        units.values().stream()
                .filter(unit -> unit.parent() != null && !unit.external())
                .forEach(unit -> children.computeIfAbsent(unit.parent(), parent -> new TreeSet<>())
                        .add(unit.code()));
    }

    /** Codes of the units right below, in order. */
    public Collection<String> below(String unit) {
        return children.getOrDefault(unit, new TreeSet<>());
    }

    /** Codes of all units below any of these, however deep. */
    public SortedSet<String> allBelow(Collection<String> above) {
        SortedSet<String> found = new TreeSet<>();
        above.forEach(unit -> collect(unit, found));
        return found;
    }

    /** These units and all below them, however deep. */
    public SortedSet<String> withAllBelow(Collection<String> units) {
        SortedSet<String> found = allBelow(units);
        found.addAll(units);
        return found;
    }

    /** Units named in a question and all below them; 404 for one that is not known. */
    public SortedSet<String> meant(Collection<String> named) {
        for (String unit : named) {
            if (!units.containsKey(unit)) {
                throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
            }
        }
        return withAllBelow(named);
    }

    public boolean isInUseOn(String unit, LocalDate day) {
        return units.get(unit).isInUseOn(day);
    }

    /** The zone's own units. */
    public List<String> own() {
        return units.values().stream()
                .filter(unit -> !unit.external())
                .map(UnitView::code)
                .sorted()
                .toList();
    }

    private void collect(String unit, SortedSet<String> found) {
        for (String child : below(unit)) {
            if (found.add(child)) {
                collect(child, found);
            }
        }
    }
}
