package org.biaogan.metrics.closing;

import java.time.LocalDate;
import java.util.Comparator;
import org.biaogan.metrics.period.TimePeriod;

/**
 * When entry into a period ends by itself (关账规则).
 *
 * @param unit for this one and all below it; null for all
 * @param indicator null for all
 * @param closesAfterDays on how many days after the due date figures are still taken
 * @param effectiveFrom the first day on which a period may end that it closes
 */
record ClosingRule(String code, String unit, String indicator, int closesAfterDays, LocalDate effectiveFrom) {

    /** Of rules equally near, the one for the indicator comes before that for all, the newer before the older. */
    static final Comparator<ClosingRule> PARTICULAR_FIRST = Comparator.comparing(
                    (ClosingRule rule) -> rule.indicator == null)
            .thenComparing(ClosingRule::effectiveFrom, Comparator.reverseOrder())
            .thenComparing(ClosingRule::code);

    boolean concerns(String subject, TimePeriod period) {
        return (indicator == null || indicator.equals(subject)) && !period.end().isBefore(effectiveFrom);
    }

    /** The first day on which the period is closed. */
    LocalDate closesOn(TimePeriod period, int releaseLagDays) {
        return period.dueOn(releaseLagDays).plusDays(closesAfterDays + 1L);
    }
}
