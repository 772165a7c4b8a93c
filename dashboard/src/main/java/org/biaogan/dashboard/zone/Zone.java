package org.biaogan.dashboard.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Units and themes, as known at one moment. */
public record Zone(List<Unit> units, List<Theme> themes) {

    private static final String NO_PARENT = "";

    /** A unit and how deep it stands in the tree; the roots stand at 0. */
    public record Placed(Unit unit, int depth) {}

    /** The unit of this code, if there is one. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The first of the given units that exists, else the first root: what a visitor wants to see first. */
    public Optional<Unit> firstOf(List<String> preferred) {
        return preferred.stream()
                .flatMap(code -> unit(code).stream())
                .findFirst()
                .or(() -> tree().stream().findFirst().map(Placed::unit));
    }

    /** Whether a unit is one of these or lies below one of them. */
    public boolean covers(List<String> above, String code) {
        Set<String> seen = new HashSet<>();
        String here = code;
        while (here != null && seen.add(here)) {
            if (above.contains(here)) {
                return true;
            }
            here = unit(here).map(Unit::parent).orElse(null);
        }
        return false;
    }

    /** Every unit once, children below their parent, in the order of their codes. */
    public List<Placed> tree() {
        Set<String> codes = units.stream().map(Unit::code).collect(Collectors.toSet());
        Map<String, List<Unit>> children = units.stream()
                .sorted(Comparator.comparing(Unit::code))
                .collect(Collectors.groupingBy(unit -> codes.contains(unit.parent()) ? unit.parent() : NO_PARENT));
        List<Placed> placed = new ArrayList<>();
        place(NO_PARENT, 0, children, placed);
        return placed;
    }

    private static void place(String parent, int depth, Map<String, List<Unit>> children, List<Placed> placed) {
        // Taken out once placed, so that even a tree that bites its own tail comes to an end.
        for (Unit unit : Optional.ofNullable(children.remove(parent)).orElse(List.of())) {
            placed.add(new Placed(unit, depth));
            place(unit.code(), depth + 1, children, placed);
        }
    }
}
