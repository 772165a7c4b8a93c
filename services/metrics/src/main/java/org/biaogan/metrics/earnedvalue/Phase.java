package org.biaogan.metrics.earnedvalue;

/** How far a project's life has come, as far as its progress is concerned. */
public enum Phase {
    NOT_STARTED,
    UNDERWAY,
    SUSPENDED,
    TERMINATED,
    DONE
}
