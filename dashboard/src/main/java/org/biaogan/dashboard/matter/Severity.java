package org.biaogan.dashboard.matter;

/** How much hangs on a problem (轻重缓急). */
public enum Severity {
    NORMAL,
    SERIOUS,
    CRITICAL
}
