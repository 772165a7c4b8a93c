package org.biaogan.metrics.approval;

import java.util.List;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.observation.SubmittedVersion;

/**
 * What a decision goes by, whatever was submitted.
 *
 * @param units whose approvers decide, those of any of them
 * @param submitter the issuer's name for who submitted it, which cannot be shared
 * @param state where it stands now, or stood at the instant looked as of
 * @param waits whether it waits now, whatever it did at that instant
 */
public record Submitted(
        long id,
        List<String> units,
        String submitter,
        String submittedBy,
        SubmissionState state,
        boolean waits,
        String decidedBy) {

    static Submitted of(SubmittedVersion version) {
        return new Submitted(
                version.id(),
                List.of(version.unit()),
                version.submitter(),
                version.submittedBy(),
                version.state(),
                version.waits(),
                version.decidedBy());
    }
}
