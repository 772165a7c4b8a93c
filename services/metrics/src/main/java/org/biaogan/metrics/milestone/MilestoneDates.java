package org.biaogan.metrics.milestone;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a node's day (节点时间): the day it is planned for, the day it is now expected on, and the day it was
 * reached.
 *
 * @param forecast null while nobody expects another day than the planned one
 * @param actual null while it is not reached
 */
record MilestoneDates(LocalDate planned, LocalDate forecast, LocalDate actual) {

    /** The day that counts: reached, or else forecast, or else planned. */
    LocalDate expected() {
        if (actual != null) {
            return actual;
        }
        return forecast == null ? planned : forecast;
    }

    /**
     * What slips where these dates take the place of others: the day that counts, or else the plan itself. Taking back
     * that it was reached is a correction, no slip.
     */
    Optional<Slip> slipFrom(MilestoneDates before) {
        boolean takenBack = before.actual != null && actual == null;
        if (!takenBack && expected().isAfter(before.expected())) {
            return Optional.of(new Slip(before.expected(), expected()));
        }
        return planned.isAfter(before.planned) ? Optional.of(new Slip(before.planned, planned)) : Optional.empty();
    }

    MilestoneState state(LocalDate today) {
        if (actual != null) {
            return MilestoneState.DONE;
        }
        if (planned.isBefore(today) || expected().isAfter(planned)) {
            return MilestoneState.LATE;
        }
        // a forecast that has passed unfulfilled promises nothing any more
        boolean ahead = expected().isBefore(planned) && !expected().isBefore(today);
        return ahead ? MilestoneState.AHEAD : MilestoneState.DUE;
    }

    SlipDays slipAgainst(LocalDate firstPlanned) {
        return SlipDays.of(expected(), firstPlanned, planned);
    }
}
