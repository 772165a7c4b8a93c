package org.biaogan.dashboard.closing;

import java.time.LocalDate;

/**
 * When periods close by themselves (关账规则): so many days after a figure is due.
 *
 * @param unit for this one and all below it; null for all
 * @param indicator null for all
 * @param effectiveFrom the first day on which a period may end that it closes
 * @param validTo the day on which it was taken out of use; null while it is in use
 */
record ClosingRule(
        String code,
        String unit,
        String indicator,
        int closesAfterDays,
        LocalDate effectiveFrom,
        LocalDate validTo,
        int version) {

    /** As it is sent. */
    record Draft(
            String code, String unit, String indicator, Integer closesAfterDays, String effectiveFrom, String reason) {}

    boolean isInUse() {
        return validTo == null;
    }
}
