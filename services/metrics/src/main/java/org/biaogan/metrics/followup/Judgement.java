package org.biaogan.metrics.followup;

/** What the rules say of an action. */
public enum Judgement {
    /** It may be done. */
    ALLOWED,
    /** It is not this person's to do, in whatever state. */
    NOT_ENTITLED,
    /** The person handled the matter; somebody else finds it done. */
    OWN_HANDLING,
    /** The matter does not stand where it can be done. */
    WRONG_STATE
}
