package org.biaogan.dashboard.story;

import java.time.LocalDate;
import org.biaogan.dashboard.language.Language;

/** A problem of a project (问题台账), as far as its story tells it. */
record Problem(
        String code,
        String title,
        String severity,
        String state,
        String owner,
        String ownerName,
        String ownerNameEn,
        String officialName,
        String officialNameEn,
        LocalDate deadline,
        long overdueDays,
        String escalation) {

    private static final String CLOSED = "CLOSED";

    boolean isOpen() {
        return !CLOSED.equals(state);
    }

    /** The unit that answers for it, and the official; empty until it is assigned. */
    String owner(Language language) {
        String unit = language.pick(ownerName, ownerNameEn);
        String known = unit == null ? (owner == null ? "" : owner) : unit;
        String official = language.pick(officialName, officialNameEn);
        return official == null ? known : (known + " " + official).strip();
    }
}
