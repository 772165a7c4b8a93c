package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import org.biaogan.metrics.rest.Requirements;

/**
 * What a caller says of a node now.
 *
 * @param planned absent to keep the plan
 * @param forecast absent for none
 * @param actual absent while it is not reached
 * @param reason code of a delay reason; needed where anything comes later than before
 * @param note in the caller's own words; needed to take back that it was reached
 */
public record MovedMilestone(LocalDate planned, LocalDate forecast, LocalDate actual, String reason, String note) {

    void enforce() {
        new Requirements()
                .optionalCode("reason", reason)
                .optionalText("note", note)
                .enforce();
    }

    MilestoneDates datesAfter(MilestoneDates before) {
        return new MilestoneDates(planned == null ? before.planned() : planned, forecast, actual);
    }

    /** Refuses, with 422, what cannot be, and what needs a word of explanation and has none. */
    void enforceAfter(MilestoneDates before, LocalDate today) {
        MilestoneDates after = datesAfter(before);
        boolean takenBack = before.actual() != null && actual == null;
        new Requirements()
                .rule(
                        actual == null || !actual.isAfter(today),
                        "actual",
                        "IN_THE_FUTURE",
                        "A node is not reached on a day still to come.")
                .rule(
                        reason != null || after.slipFrom(before).isEmpty(),
                        "reason",
                        "REASON_REQUIRED",
                        "What comes later than before needs a delay reason.")
                .rule(
                        !takenBack || note != null && !note.isBlank(),
                        "note",
                        "REQUIRED",
                        "Taking back that a node was reached needs a note.")
                .rule(!after.equals(before) || note != null, "planned", "UNCHANGED", "Nothing of the node changes.")
                .enforce();
    }
}
