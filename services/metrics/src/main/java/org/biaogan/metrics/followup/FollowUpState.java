package org.biaogan.metrics.followup;

/** Where a matter that is followed up stands (办理状态), in the order in which it normally passes. */
public enum FollowUpState {
    /** Written down, nobody answers for it yet (登记). */
    REGISTERED,
    /** Given to a unit with a deadline (交办). */
    ASSIGNED,
    /** Taken on by that unit (承办). */
    ACCEPTED,
    /** What was done about it is told (反馈). */
    REPORTED,
    /** What was told did not do; more is to be done (退回). */
    RETURNED,
    /** Said to be done, with evidence (申请销号). */
    CLOSURE_REQUESTED,
    /** Looked at by somebody else and found done (核验). */
    VERIFIED,
    /** Off the ledger (销号). */
    CLOSED;

    /** Whether it still stands on the ledger. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
