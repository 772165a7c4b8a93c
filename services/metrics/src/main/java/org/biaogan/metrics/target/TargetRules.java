package org.biaogan.metrics.target;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.rest.Requirements;

/** What a target must fulfil in the light of what it is a target of. */
record TargetRules(Map<String, IndicatorView> indicators, Set<String> units, Set<String> officials) {

    Requirements on(TargetVersion target) {
        Requirements rules = new Requirements();
        IndicatorView indicator = indicators.get(target.indicator);
        rules.rule(
                        indicator != null,
                        "indicator",
                        "UNKNOWN_INDICATOR",
                        "There is no indicator '%s'.".formatted(target.indicator))
                .rule(
                        units.contains(target.unit),
                        "unit",
                        "UNKNOWN_UNIT",
                        "There is no unit '%s'.".formatted(target.unit));
        Arrays.stream(target.responsible)
                .filter(official -> !officials.contains(official))
                .forEach(official -> rules.rule(
                        false, "responsible", "UNKNOWN_OFFICIAL", "There is no official '%s'.".formatted(official)));
        if (indicator != null) {
            checkKind(target, indicator, rules);
        }
        return rules;
    }

    private static void checkKind(TargetVersion target, IndicatorView indicator, Requirements rules) {
        boolean wantsRange = indicator.direction() == Direction.RANGE;
        rules.rule(
                        !wantsRange || target.value == null,
                        "value",
                        "RANGE_WANTED",
                        "'%s' is best within a range: its target has low and high.".formatted(indicator.code()))
                .rule(
                        wantsRange || target.low == null,
                        "low",
                        "VALUE_WANTED",
                        "'%s' has no range: its target has a value.".formatted(indicator.code()))
                .rule(
                        indicator.measure() != Measure.RANK || target.value == null || isPlace(target.value),
                        "value",
                        "NOT_A_PLACE",
                        "A rank is a whole number from 1.");
    }

    private static boolean isPlace(BigDecimal value) {
        return value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
    }
}
