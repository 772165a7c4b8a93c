package org.biaogan.metrics.light;

import java.util.Comparator;
import java.util.List;
import org.biaogan.metrics.light.UnfitLightRule.Flaw;

/** The check that intervals cover the whole line once: the promise of a rule of thresholds to light everything once. */
final class Partition {

    private Partition() {}

    /**
     * A last band without bounds is one end of the line, never a patch for a hole between the others.
     *
     * @param intervals of the bands with bounds
     */
    static void check(List<Interval> intervals, boolean restIsTaken) {
        List<Interval> sorted =
                intervals.stream().sorted(Comparator.comparing(Interval::low)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            checkNeighbours(sorted.get(i - 1), sorted.get(i));
        }
        if (!sorted.isEmpty()) {
            checkEnds(
                    new Interval(
                            sorted.get(0).low(), sorted.get(sorted.size() - 1).high()),
                    restIsTaken);
        }
    }

    private static void checkNeighbours(Interval below, Interval above) {
        int meeting = above.low().compareTo(below.high());
        if (meeting < 0) {
            throw new UnfitLightRule(Flaw.OVERLAP, below.and(above));
        }
        if (meeting > 0) {
            throw new UnfitLightRule(Flaw.GAP, new Interval(below.high(), above.low()));
        }
    }

    private static void checkEnds(Interval covered, boolean restIsTaken) {
        Interval below = new Interval(Cut.BEFORE_ALL, covered.low());
        Interval above = new Interval(covered.high(), Cut.AFTER_ALL);
        if (restIsTaken && below.isEmpty() && above.isEmpty()) {
            throw new UnfitLightRule(Flaw.NOTHING_LEFT, covered);
        }
        if (restIsTaken && (below.isEmpty() || above.isEmpty())) {
            return;
        }
        if (!below.isEmpty()) {
            throw new UnfitLightRule(Flaw.GAP, below);
        }
        if (!above.isEmpty()) {
            throw new UnfitLightRule(Flaw.GAP, above);
        }
    }
}
