package org.biaogan.metrics.observation;

/** What became of a row. */
public enum Outcome {
    /** The first value of its key. */
    RECORDED,
    /** A new version in place of an earlier one. */
    CORRECTED,
    /** A version that waits until somebody else approves it. */
    SUBMITTED,
    /** It says what is known already; nothing was written. */
    UNCHANGED
}
