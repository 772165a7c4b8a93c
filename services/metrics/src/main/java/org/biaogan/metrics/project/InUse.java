package org.biaogan.metrics.project;

import java.time.LocalDate;

/** Whether a project is in use on a day (在册): until the last day of its use, that day included. */
final class InUse {

    /** The same as a condition of queries about {@code p} and {@code :day}. */
    static final String ON_DAY = "(p.validTo is null or p.validTo >= :day)";

    private InUse() {}

    static boolean on(LocalDate day, LocalDate validTo) {
        return validTo == null || !validTo.isBefore(day);
    }
}
