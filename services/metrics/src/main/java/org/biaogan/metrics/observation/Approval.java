package org.biaogan.metrics.observation;

import java.time.Instant;

/**
 * Who let a version be seen (审核通过).
 *
 * @param by who approved it; who recorded it, where nobody else had to
 * @param at when
 * @param onArrival whether it is an official release, which needs nobody else's approval
 */
record Approval(String by, Instant at, boolean onArrival) {

    static Approval onArrival(Observation version) {
        return new Approval(version.recordedBy, version.knownFrom, true);
    }
}
