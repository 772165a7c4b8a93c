package org.biaogan.metrics.observation;

import java.time.Instant;

/**
 * Who let a version be seen (审核通过).
 *
 * @param by who approved it; who recorded it, if on arrival; null where approval was off
 * @param at when
 * @param onArrival whether it is an official release, which needs nobody else's approval
 */
record Approval(String by, Instant at, boolean onArrival) {

    /** Of a version that nobody else had to approve: an official release, or recorded where approval was off. */
    static Approval without(Observation version) {
        return version.approvedOnArrival
                ? new Approval(version.recordedBy, version.knownFrom, true)
                : new Approval(null, null, false);
    }
}
