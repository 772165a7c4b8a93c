package org.biaogan.dashboard.matter;

import java.time.LocalDate;

/**
 * How many matters one state or one unit has.
 *
 * @param key a state or the code of a unit; null where nobody answers for them yet
 * @param escalated those that are late, each counted at the highest desk it came to
 */
record Tally(
        String key,
        String name,
        String nameEn,
        long total,
        long open,
        long overdue,
        Escalated escalated,
        LocalDate nextDeadline) {

    /** How many have come to whose desk. */
    record Escalated(long unit, long deputy, long director) {}
}
