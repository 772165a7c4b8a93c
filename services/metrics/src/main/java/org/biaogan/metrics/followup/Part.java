package org.biaogan.metrics.followup;

/** The two sides of following up. */
public enum Part {
    /** Gives out, looks after and takes off (督查): supervisors and administrators. */
    DISPATCHER,
    /** Does what is to be done (承办): editors and approvers of the unit that answers for it, and administrators. */
    HANDLER
}
