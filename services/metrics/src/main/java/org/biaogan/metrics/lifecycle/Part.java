package org.biaogan.metrics.lifecycle;

/** What somebody is to a project. */
enum Part {
    /** Keeps it: an editor or approver of its units, or an administrator. */
    KEEPER,
    /** Approves there: an approver of its units, or an administrator. */
    APPROVER
}
