package org.biaogan.metrics.execution;

import java.time.Instant;
import org.biaogan.metrics.earnedvalue.Reported;

/**
 * A report as others reckon with it.
 *
 * @param enteredAt when somebody entered it
 * @param submitter the issuer's name for who entered it, which cannot be shared
 */
public record KnownReport(Reported reported, Instant enteredAt, Instant knownFrom, String submitter) {

    static KnownReport of(ProgressVersion version) {
        return new KnownReport(version.reported(), version.recordedAt, version.knownFrom, version.submitter);
    }
}
