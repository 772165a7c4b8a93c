package org.biaogan.dashboard.closing;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Whether figures of a period may still be entered.
 *
 * @param by RULE or HAND; null where nothing ever closes it
 * @param code of the rule, or the id of the closing by hand
 * @param closesOn the first day on which a rule closes it; null by hand
 */
record PeriodLock(boolean closed, String by, String code, String who, OffsetDateTime since, LocalDate closesOn) {

    boolean isByHand() {
        return "HAND".equals(by);
    }

    boolean isByRule() {
        return "RULE".equals(by);
    }
}
