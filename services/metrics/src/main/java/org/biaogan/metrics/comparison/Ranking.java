package org.biaogan.metrics.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places of units by a number (位次), the best first and those of a tie by code. Equal numbers share a place and the places
 * after them stay empty, 1, 2, 2, 4: standard competition ranking.
 *
 * @param places of all units with a number
 */
public record Ranking(List<Place> places) {

    /**
     * A unit's place.
     *
     * @param number 1 is the best
     * @param tied whether another unit has the same number
     */
    public record Place(String unit, BigDecimal value, int number, boolean tied) {}

    /** What has become of a unit's place among the units known both times; positive where it moved up (进位). */
    public record Change(int before, int now) {

        public int places() {
            return before - now;
        }
    }

    /** @param fallingIsBetter whether the smallest number is the best */
    public static Ranking of(Map<String, BigDecimal> values, boolean fallingIsBetter) {
        return new Ranking(values.entrySet().stream()
                .map(unit -> place(unit.getKey(), unit.getValue(), values, fallingIsBetter))
                .sorted(Comparator.comparingInt(Place::number).thenComparing(Place::unit))
                .toList());
    }

    /**
     * How the units have moved since an earlier period. Both times only those are ranked that were known both times, so
     * that nobody moves because somebody else was late.
     */
    public static Map<String, Change> changes(
            Map<String, BigDecimal> before, Map<String, BigDecimal> now, boolean fallingIsBetter) {
        Set<String> both = new TreeSet<>(now.keySet());
        both.retainAll(before.keySet());
        Ranking earlier = of(only(both, before), fallingIsBetter);
        Map<String, Change> changes = new TreeMap<>();
        of(only(both, now), fallingIsBetter)
                .places()
                .forEach(
                        place -> changes.put(place.unit(), new Change(earlier.numberOf(place.unit()), place.number())));
        return changes;
    }

    private int numberOf(String unit) {
        return places.stream()
                .filter(place -> place.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Place place(String unit, BigDecimal value, Map<String, BigDecimal> values, boolean fallingIsBetter) {
        int direction = fallingIsBetter ? -1 : 1;
        long better = values.values().stream()
                .filter(other -> other.compareTo(value) * direction > 0)
                .count();
        long equal = values.values().stream()
                .filter(other -> other.compareTo(value) == 0)
                .count();
        return new Place(unit, value, (int) better + 1, equal > 1);
    }

    private static Map<String, BigDecimal> only(Set<String> units, Map<String, BigDecimal> values) {
        Map<String, BigDecimal> some = new TreeMap<>(values);
        some.keySet().retainAll(units);
        return some;
    }
}
