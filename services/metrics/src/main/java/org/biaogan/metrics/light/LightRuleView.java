package org.biaogan.metrics.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A light rule as others see it.
 *
 * @param effectiveFrom the first period end it applies to
 * @param bands over the deviation, in the order they are looked at
 */
public record LightRuleView(String code, int version, LocalDate effectiveFrom, List<Band> bands, Instant knownFrom) {

    static LightRuleView of(LightRuleVersion rule) {
        return new LightRuleView(rule.code(), rule.version(), rule.effectiveFrom, rule.rule.bands(), rule.knownFrom());
    }

    public LightRule rule() {
        return new LightRule(bands);
    }
}
