package org.biaogan.metrics.lifecycle;

/** What a step asks for besides the day it was taken on. */
enum Need {
    /** A sentence that says why. */
    REASON,
    /** Files that show it. */
    EVIDENCE,
    /** Every mandatory condition, or somebody else's word for going on without. */
    CONDITIONS
}
