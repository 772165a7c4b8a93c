package org.biaogan.metrics.observation;

/** Where a submission stands (审核状态). */
public enum SubmissionState {
    /** It waits for somebody else's decision. */
    PENDING,
    /** It was approved and became known then. */
    APPROVED,
    /** It was sent back with a reason. */
    RETURNED,
    /** Its submitter took it back, or a newer submission took its place. */
    WITHDRAWN
}
