package org.biaogan.metrics.light;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.math.BigDecimal;
import java.util.List;

/** The check that bands cover the whole line of deviations once: the rule's promise to light everything exactly once. */
final class Partition {

    private Partition() {}

    /** A last band without bounds is one end of the line, never a patch for a hole between the others. */
    static void check(List<Band> bands) {
        if (bands.isEmpty()) {
            throw new UnfitLightRule("no band covers", Band.interval(null, null));
        }
        boolean restIsTaken = bands.get(bands.size() - 1).takesTheRest();
        List<Band> sorted = bands.subList(0, restIsTaken ? bands.size() - 1 : bands.size()).stream()
                .sorted(comparing(Band::from, nullsFirst(naturalOrder())))
                .toList();
        checkNeighbours(sorted);
        if (!sorted.isEmpty()) {
            checkEnds(sorted, restIsTaken);
        }
    }

    private static void checkNeighbours(List<Band> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Band below = sorted.get(i - 1);
            Band above = sorted.get(i);
            if (above.from() == null || below.to() == null || above.from().compareTo(below.to()) < 0) {
                throw new UnfitLightRule("more than one band covers", overlap(below, above));
            }
            if (above.from().compareTo(below.to()) > 0) {
                throw new UnfitLightRule("no band covers", Band.interval(below.to(), above.from()));
            }
        }
    }

    private static void checkEnds(List<Band> sorted, boolean restIsTaken) {
        BigDecimal lowest = sorted.get(0).from();
        BigDecimal highest = sorted.get(sorted.size() - 1).to();
        boolean oneEndIsOpen = lowest == null || highest == null;
        if (restIsTaken && lowest == null && highest == null) {
            throw new UnfitLightRule("nothing is left for the last band", Band.interval(null, null));
        }
        if (restIsTaken && oneEndIsOpen) {
            return;
        }
        if (lowest != null) {
            throw new UnfitLightRule("no band covers", Band.interval(null, lowest));
        }
        if (highest != null) {
            throw new UnfitLightRule("no band covers", Band.interval(highest, null));
        }
    }

    private static String overlap(Band below, Band above) {
        return Band.interval(above.from(), lower(below.to(), above.to()));
    }

    private static BigDecimal lower(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.min(other);
    }
}
