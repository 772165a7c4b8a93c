package org.biaogan.metrics.observation;

/** What is decided on a submission. */
public enum Verdict {
    APPROVE(SubmissionState.APPROVED),
    RETURN(SubmissionState.RETURNED),
    WITHDRAW(SubmissionState.WITHDRAWN);

    private final SubmissionState outcome;

    Verdict(SubmissionState outcome) {
        this.outcome = outcome;
    }

    /** Where a submission stands after this verdict. */
    public SubmissionState outcome() {
        return outcome;
    }
}
