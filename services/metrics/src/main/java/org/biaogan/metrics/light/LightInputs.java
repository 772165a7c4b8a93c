package org.biaogan.metrics.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a light depends on.
 *
 * @param now the period at hand
 * @param peerAverage of the same indicator and period among the peers; null where it is unknown
 * @param before the earlier periods of the year, the last one first
 */
public record LightInputs(Reached now, BigDecimal peerAverage, List<Reached> before) {

    public LightInputs {
        before = List.copyOf(before);
    }

    /** What a period says by itself. */
    public static LightInputs of(BigDecimal deviation, BigDecimal actual) {
        return new LightInputs(new Reached(1, deviation, actual), null, List.of());
    }

    /** The quantity at the period at hand; null where it is unknown. */
    public BigDecimal value(Quantity quantity) {
        return quantity == Quantity.PEER_GAP ? peerGap() : now.value(quantity);
    }

    /** The periods from the one at hand back to the year's first. */
    List<Reached> backwards() {
        return Stream.concat(Stream.of(now), before.stream()).toList();
    }

    private BigDecimal peerGap() {
        return peerAverage == null || now.actual() == null ? null : now.actual().subtract(peerAverage);
    }
}
