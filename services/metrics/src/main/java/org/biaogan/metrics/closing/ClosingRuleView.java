package org.biaogan.metrics.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A closing rule as others see it.
 *
 * @param unit for this one and all below it; null for all
 * @param indicator null for all
 * @param closesAfterDays on how many days after a figure's due date it is still taken
 * @param effectiveFrom the first day on which a period may end that it closes
 * @param validTo the day on which it was taken out of use, at once; null while it is in use
 */
public record ClosingRuleView(
        String code,
        String unit,
        String indicator,
        int closesAfterDays,
        LocalDate effectiveFrom,
        LocalDate validTo,
        int version,
        Instant knownFrom)
        implements MasterRecord {

    static ClosingRuleView of(ClosingRuleVersion rule) {
        return new ClosingRuleView(
                rule.code(),
                rule.unit,
                rule.indicator,
                rule.closesAfterDays,
                rule.effectiveFrom,
                rule.validTo(),
                rule.version(),
                rule.knownFrom());
    }
}
