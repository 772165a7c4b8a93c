package org.biaogan.metrics.execution;

import java.time.Instant;
import org.biaogan.metrics.earnedvalue.Reported;

/**
 * A report as others reckon with it.
 *
 * @param submitter the issuer's name for who entered it, which cannot be shared
 * @param signed who entered and who approved it
 */
public record KnownReport(Reported reported, Instant knownFrom, String submitter, Signed signed) {

    /**
     * Who stands for a report.
     *
     * @param enteredAt when somebody entered it
     * @param approvedBy who entered it, where it was approved on arrival; null where nobody had to
     * @param reason why it was corrected, or what its reporter said about it
     */
    public record Signed(
            String enteredBy, Instant enteredAt, String approvedBy, boolean approvedOnArrival, String reason) {}

    static KnownReport of(ProgressVersion version) {
        return new KnownReport(
                version.reported(),
                version.knownFrom,
                version.submitter,
                new Signed(
                        version.recordedBy,
                        version.recordedAt,
                        version.approvedOnArrival ? version.recordedBy : version.approver,
                        version.approvedOnArrival,
                        version.reason));
    }

    /** When somebody entered it. */
    public Instant enteredAt() {
        return signed.enteredAt();
    }
}
