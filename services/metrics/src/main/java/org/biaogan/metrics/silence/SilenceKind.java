package org.biaogan.metrics.silence;

/** What a project may be without for too long. */
public enum SilenceKind {
    /** Somebody on the spot (走访). */
    VISIT,
    /** A report of its progress (进度填报). */
    REPORT
}
