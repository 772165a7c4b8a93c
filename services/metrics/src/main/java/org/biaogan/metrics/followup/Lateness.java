package org.biaogan.metrics.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How late a matter is (逾期): the days from its deadline to today while it is on the ledger. */
public final class Lateness {

    private Lateness() {}

    /** @param deadline null where none is set; then nothing is late */
    public static long days(FollowUpState state, LocalDate deadline, LocalDate today) {
        return state.isOpen() && deadline != null && today.isAfter(deadline)
                ? ChronoUnit.DAYS.between(deadline, today)
                : 0;
    }
}
