package org.biaogan.metrics.problem;

/** What a problem came to light by. */
public enum SourceKind {
    /** A project that does not move (项目). */
    PROJECT,
    /** A target behind its trajectory (指标). */
    TARGET,
    /** An enterprise that asks for something (企业诉求). */
    ENTERPRISE,
    /** A visit on the spot (一线办公). */
    VISIT,
    /** A meeting (会议). */
    MEETING
}
