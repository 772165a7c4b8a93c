package org.biaogan.metrics.followup;

/** What an action can carry beside its name. */
public enum Particular {
    /** What is said about it, or why. */
    NOTE,
    /** What shows it: files, or a document named. */
    EVIDENCE,
    /** The unit that answers for the matter (责任单位). */
    OWNER,
    /** The official who answers for it (责任人). */
    OFFICIAL,
    /** The last day for it. */
    DEADLINE,
    /** What is to be done about it (整改措施). */
    MEASURES;

    /** The name of the field it comes in. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
