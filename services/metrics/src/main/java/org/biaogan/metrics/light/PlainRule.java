package org.biaogan.metrics.light;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/**
 * A light rule as the version before conditions knew it: bounds of the deviation and no more. That version still runs
 * during a rollout and after a rollback, and reads this.
 */
record PlainRule(List<PlainBand> bands) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlainBand(Light light, BigDecimal from, BigDecimal to) {}

    /** The same where it can be said in bounds alone, or else the default: a board with other lights, yet a board. */
    static PlainRule of(LightRule rule) {
        List<Band> bands =
                rule.bands().stream().allMatch(PlainRule::isPlain) ? rule.bands() : LightRule.DEFAULT.bands();
        return new PlainRule(bands.stream()
                .map(band -> new PlainBand(band.light(), band.from(), band.to()))
                .toList());
    }

    private static boolean isPlain(Band band) {
        boolean boundsAreUsual =
                !(band.fromExclusive() && band.from() != null) && !(band.toInclusive() && band.to() != null);
        return boundsAreUsual && band.when().isEmpty() && band.inARow() == null;
    }
}
