package org.biaogan.dashboard.approval;

/** Where a submission stands. */
public enum SubmissionState {
    PENDING,
    APPROVED,
    RETURNED,
    WITHDRAWN;

    /** For the style sheet. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether somebody has decided. */
    boolean isDecided() {
        return this != PENDING;
    }
}
