package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;

/**
 * A submission as it stood at an instant.
 *
 * @param submitter the issuer's name for who submitted it, which cannot be shared
 * @param current what everybody saw of the same key at that instant; null where nothing was known
 * @param waits whether it waits now, whatever it did at that instant
 * @param decidedAt null while it waited, as are the fields about the decision
 */
public record SubmittedVersion(
        long id,
        String indicator,
        String unit,
        String period,
        Measure measure,
        Basis basis,
        BigDecimal value,
        ObservationStatus status,
        String source,
        LocalDate releasedOn,
        String reason,
        String submitter,
        String submittedBy,
        Instant submittedAt,
        SubmissionState state,
        boolean waits,
        ObservationView current,
        String decidedBy,
        Instant decidedAt,
        String decisionReason) {

    static SubmittedVersion of(Submission submission, ObservationView current, Instant asOf) {
        boolean decided = submission.decidedAt != null && !submission.decidedAt.isAfter(asOf);
        return new SubmittedVersion(
                submission.id,
                submission.indicator,
                submission.unit,
                submission.period,
                submission.measure,
                submission.basis,
                submission.value,
                submission.status,
                submission.source,
                submission.releasedOn,
                submission.reason,
                submission.submitter,
                submission.submittedBy,
                submission.submittedAt,
                decided ? submission.verdict.outcome() : SubmissionState.PENDING,
                submission.decidedAt == null,
                current,
                decided ? submission.decidedBy : null,
                decided ? submission.decidedAt : null,
                decided ? submission.decisionReason : null);
    }
}
