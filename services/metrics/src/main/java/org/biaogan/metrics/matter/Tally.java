package org.biaogan.metrics.matter;

import java.time.LocalDate;

/**
 * How many matters one has.
 *
 * @param key a state, or the code of a unit or official; null where nobody answers for them yet
 * @param unit how many have escalated to the head of the unit, no further
 * @param nextDeadline the earliest of those that are open
 */
public record Tally(
        String key,
        long total,
        long open,
        long overdue,
        long unit,
        long deputy,
        long director,
        LocalDate nextDeadline) {}
