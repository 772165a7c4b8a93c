package org.biaogan.metrics.followup;

/** Whose desk a late matter has come to (升级督办): computed from the days it is late, never typed. */
public enum Escalation {
    /** Nobody's yet; it is not late enough. */
    NONE,
    /** The head of the unit that answers for it (责任单位). */
    UNIT,
    /** The deputy director in charge (分管副主任). */
    DEPUTY,
    /** The director (主任). */
    DIRECTOR
}
