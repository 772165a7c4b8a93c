package org.biaogan.dashboard.closing;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A period that somebody closed or opened by hand (手工关账), for a unit and all below it.
 *
 * @param validTo the day on which it was taken back; null while it holds
 */
record HandClosing(
        String id,
        String unit,
        String period,
        boolean closed,
        String reason,
        String recordedBy,
        LocalDate validTo,
        int version,
        OffsetDateTime knownFrom) {

    /** As it is sent. */
    record Draft(String unit, String period, boolean closed, String reason) {}

    boolean holds() {
        return validTo == null;
    }
}
