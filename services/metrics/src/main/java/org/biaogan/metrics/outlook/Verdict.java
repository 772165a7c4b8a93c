package org.biaogan.metrics.outlook;

/** How far the rest of the year can be believed in (可信度). */
public enum Verdict {
    /** The target is reached; a ceiling only when the year has ended within it. */
    REACHED,
    /** Less than last year's months brought, and than they bring at this year's growth. */
    COMFORTABLE,
    /** To be had if this year goes on as so far. */
    CREDIBLE,
    /** More than this year's growth brings, yet it has been done before. */
    DEMANDING,
    /** More than these months, or any month, ever brought. */
    NOT_CREDIBLE,
    /** Too little is known to say. */
    UNKNOWN
}
