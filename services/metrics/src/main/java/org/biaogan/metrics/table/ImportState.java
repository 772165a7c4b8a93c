package org.biaogan.metrics.table;

/** How the import of a file ended. */
public enum ImportState {
    /** Every row was taken, or was known already. */
    COMMITTED,
    /** A row was refused, so nothing was written. */
    REFUSED,
    /** Every row would have been taken; nothing was asked to be written. */
    PREVIEWED
}
