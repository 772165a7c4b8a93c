package org.biaogan.metrics.problem;

/** How much hangs on a problem (轻重缓急), as whoever registers it sees it. */
public enum Severity {
    NORMAL,
    SERIOUS,
    CRITICAL
}
