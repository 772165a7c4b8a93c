package org.biaogan.dashboard.intake;

/** What becomes of a row. */
public enum Outcome {
    RECORDED,
    CORRECTED,
    SUBMITTED,
    UNCHANGED
}
