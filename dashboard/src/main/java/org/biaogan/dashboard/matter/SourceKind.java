package org.biaogan.dashboard.matter;

/** What a problem came to light by. */
public enum SourceKind {
    PROJECT,
    TARGET,
    ENTERPRISE,
    VISIT,
    MEETING
}
