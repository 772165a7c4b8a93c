package org.biaogan.metrics.light;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which deviation gets which light (亮灯规则). Every deviation has exactly one band: a rule with a gap, such as the one
 * Yinchuan published in 2025, or with an overlap is refused. No hysteresis: a light depends on the deviation alone.
 *
 * @param bands in the order they are read; one without bounds may come last and takes what the others leave
 */
public record LightRule(List<Band> bands) {

    /** Level with the trajectory or ahead is green, up to ten points behind yellow, further behind red. */
    public static final LightRule DEFAULT = new LightRule(List.of(
            new Band(Light.GREEN, BigDecimal.ZERO, null),
            new Band(Light.YELLOW, BigDecimal.TEN.negate(), BigDecimal.ZERO),
            new Band(Light.RED, null, BigDecimal.TEN.negate())));

    public LightRule {
        bands = List.copyOf(bands);
        Partition.check(bands);
    }

    /** The light of a deviation in points, places or the indicator's unit, compared unrounded. */
    public Light light(BigDecimal deviation) {
        return bands.stream()
                .filter(band -> band.covers(deviation))
                .findFirst()
                .orElseThrow()
                .light();
    }
}
