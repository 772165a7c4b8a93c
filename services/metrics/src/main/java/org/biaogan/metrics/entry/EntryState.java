package org.biaogan.metrics.entry;

/** Where the entry of one figure stands (填报状态). */
public enum EntryState {
    /** The period takes no more entries, whether or not a figure is known or waits for approval. */
    CLOSED,
    /** A figure is entered and waits for somebody else's approval. */
    PENDING,
    /** A figure is known. */
    RECORDED,
    /** January, whose figure comes with February's. */
    INCLUDED,
    /** The period is not over yet. */
    NOT_OVER,
    /** The day it was due is past. */
    LATE,
    /** It can be entered. */
    DUE
}
