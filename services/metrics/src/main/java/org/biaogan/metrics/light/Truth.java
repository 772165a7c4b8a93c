package org.biaogan.metrics.light;

import java.util.stream.Stream;

/** Whether a condition holds; the weaker stands first, so that of several the least decides. */
enum Truth {
    NO,
    /** Something it asks about is not known. */
    UNKNOWN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** All hold, or one does not, or nobody knows; without any, yes. */
    static Truth all(Stream<Truth> conditions) {
        return conditions.min(Truth::compareTo).orElse(YES);
    }
}
