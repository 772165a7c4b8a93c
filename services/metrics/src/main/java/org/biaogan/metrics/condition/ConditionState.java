package org.biaogan.metrics.condition;

/** How far a condition is (要素状态). */
public enum ConditionState {
    /** Nobody has begun. */
    MISSING,
    /** Under way, and still missing. */
    IN_PROGRESS,
    /** There, since a day. */
    MET,
    /** This project does without. */
    NOT_NEEDED;

    public boolean isMissing() {
        return this == MISSING || this == IN_PROGRESS;
    }
}
