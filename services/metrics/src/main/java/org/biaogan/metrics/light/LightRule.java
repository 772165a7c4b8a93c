package org.biaogan.metrics.light;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What gets which light (亮灯规则). Bands are read in order, the first whose conditions hold wins. A rule of thresholds on
 * one quantity has exactly one band for every number: with a gap, such as the one Yinchuan published in 2025, or with an
 * overlap it is refused. A rule on several quantities ends with a band that takes the rest. No hysteresis: a light
 * depends on its inputs alone.
 *
 * @param bands in the order they are read; one without conditions may come last and takes what the others leave
 */
public record LightRule(List<Band> bands) {

    /** Level with the trajectory or ahead is green, up to ten points behind yellow, further behind red. */
    public static final LightRule DEFAULT = new LightRule(List.of(
            new Band(Light.GREEN, BigDecimal.ZERO, null),
            new Band(Light.YELLOW, BigDecimal.TEN.negate(), BigDecimal.ZERO),
            new Band(Light.RED, null, BigDecimal.TEN.negate())));

    public LightRule {
        bands = List.copyOf(bands);
        Coverage.check(bands);
    }

    /**
     * The light of inputs, compared unrounded. A condition about something unknown does not hold; but what takes the
     * rest is for what is known to fit nowhere else.
     *
     * @return empty where an unknown input may decide and no band holds without it
     */
    public Optional<Lit> light(LightInputs inputs) {
        boolean undecided = false;
        for (Band band : bands) {
            Truth truth = band.in(inputs);
            if (truth == Truth.YES) {
                return undecided && band.takesTheRest() ? Optional.empty() : Optional.of(new Lit(band, inputs));
            }
            undecided |= truth == Truth.UNKNOWN;
        }
        return Optional.empty();
    }

    /** The quantities of the period at hand that a light may depend on, in the order they are named. */
    public Set<Quantity> quantities() {
        return bands.stream()
                .flatMap(band -> band.conditions().stream())
                .map(Condition::quantity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a light may depend on how far ahead of what is expected the period is, or earlier ones were. */
    public boolean asksForDeviation() {
        return quantities().contains(Quantity.DEVIATION)
                || bands.stream()
                        .anyMatch(band -> band.inARow() != null && band.inARow().quantity() == Quantity.DEVIATION);
    }

    /** Whether a light may depend on the average of the peers. */
    public boolean asksForPeers() {
        return quantities().contains(Quantity.PEER_GAP);
    }

    /** Whether a light may depend on earlier periods. */
    public boolean asksForEarlierMonths() {
        return bands.stream().anyMatch(band -> band.inARow() != null);
    }
}
