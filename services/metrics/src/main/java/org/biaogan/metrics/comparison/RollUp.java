package org.biaogan.metrics.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Derived;

/**
 * A unit's own number beside what the units right below it add up to (下级汇总), at one period. What the unit reported goes
 * first, also where it reported that there is none; where it reported nothing, the sum stands in if no unit is missing.
 *
 * @param own what the unit itself reported
 * @param children the number of each unit below that has a part in the sum, by code; at least one
 */
public record RollUp(Derived own, SortedMap<String, Derived> children) {

    public RollUp {
        if (children.isEmpty()) {
            throw new IllegalArgumentException("nothing rolls up without units below");
        }
    }

    public static RollUp of(Derived own, Map<String, Derived> children) {
        return new RollUp(own, new TreeMap<>(children));
    }

    /** Of the children; absent where one is missing, and where all of them are included in February. */
    public Derived sum() {
        Collection<Derived> parts = children.values();
        if (parts.stream().allMatch(part -> part.absence() == Absence.INCLUDED_IN_FEBRUARY)) {
            return Derived.absent(Absence.INCLUDED_IN_FEBRUARY);
        }
        return parts.stream().allMatch(Derived::isPresent)
                ? Derived.of(parts.stream().map(Derived::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Derived.absent(Absence.UNIT_MISSING);
    }

    /** Codes of the children without a number, in order. */
    public List<String> missing() {
        return sum().absence() == Absence.UNIT_MISSING
                ? children.keySet().stream()
                        .filter(unit -> !children.get(unit).isPresent())
                        .toList()
                : List.of();
    }

    /** Whether some children have a number and others do not, so that there is no sum. */
    public boolean isKnownInPart() {
        return !sum().isPresent() && children.values().stream().anyMatch(Derived::isPresent);
    }

    /** Whether the children speak for the unit, which itself said nothing. */
    public boolean standsIn() {
        return own.absence() == Absence.NOTHING_KNOWN && sum().absence() != Absence.UNIT_MISSING;
    }

    /** What counts as the unit's number. */
    public Derived value() {
        return standsIn() ? sum() : own;
    }

    /** Whether the unit reported another number than its children add up to; both stand, neither is corrected. */
    public boolean differs() {
        return own.isPresent() && sum().isPresent() && own.value().compareTo(sum().value()) != 0;
    }
}
