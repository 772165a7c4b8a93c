package org.biaogan.metrics.light;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.light.UnfitLightRule.Flaw;

/** The check that a rule lights whatever comes. */
final class Coverage {

    private Coverage() {}

    static void check(List<Band> bands) {
        if (bands.isEmpty()) {
            throw new UnfitLightRule(Flaw.GAP, Interval.ALL);
        }
        bands.forEach(Coverage::checkAlone);
        boolean restIsTaken = bands.get(bands.size() - 1).takesTheRest();
        List<Band> bounded = bands.subList(0, restIsTaken ? bands.size() - 1 : bands.size());
        bounded.stream().filter(Band::takesTheRest).findFirst().ifPresent(band -> {
            throw new UnfitLightRule(Flaw.REST_TAKEN_EARLY, Interval.ALL);
        });
        checkTogether(bounded, restIsTaken);
    }

    /** Thresholds of one quantity can be laid side by side; of several, only a last band that takes the rest is sure. */
    private static void checkTogether(List<Band> bounded, boolean restIsTaken) {
        Set<Quantity> quantities = quantities(bounded);
        boolean isRuleOfThresholds = quantities.size() <= 1 && bounded.stream().allMatch(band -> band.inARow() == null);
        if (isRuleOfThresholds) {
            quantities.forEach(quantity -> Partition.check(
                    bounded.stream().map(band -> band.interval(quantity)).toList(), restIsTaken));
        } else if (!restIsTaken) {
            throw new UnfitLightRule(Flaw.NO_OTHERWISE, Interval.ALL);
        }
    }

    private static void checkAlone(Band band) {
        if (Stream.concat(Stream.of(Quantity.DEVIATION), band.when().stream().map(Condition::quantity))
                .anyMatch(quantity -> quantity == null)) {
            throw new UnfitLightRule(Flaw.NO_QUANTITY, band.interval(null));
        }
        if (band.light() == null) {
            throw new UnfitLightRule(Flaw.NO_LIGHT, band.interval(Quantity.DEVIATION));
        }
        for (Quantity quantity : Quantity.values()) {
            if (band.interval(quantity).isEmpty()) {
                throw new UnfitLightRule(Flaw.EMPTY_BAND, band.interval(quantity));
            }
        }
        if (band.inARow() != null && !band.inARow().makesSense()) {
            throw new UnfitLightRule(Flaw.SENSELESS_ROW, band.inARow().interval());
        }
    }

    private static Set<Quantity> quantities(List<Band> bands) {
        return bands.stream()
                .flatMap(band -> band.conditions().stream())
                .map(Condition::quantity)
                .collect(Collectors.toSet());
    }
}
