package org.biaogan.metrics.project;

/** What kind of building a project is (建设性质). */
public enum Nature {
    NEW,
    EXPANSION,
    RENOVATION,
    RELOCATION,
    RESTORATION,
    PURCHASE
}
