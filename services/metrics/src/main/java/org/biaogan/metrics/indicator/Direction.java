package org.biaogan.metrics.indicator;

/** Which way is better. */
public enum Direction {
    /** More is better. */
    UP,
    /** Less is better: a ceiling, a stock to clear, a rank. */
    DOWN,
    /** Within two limits is best; a target names them as low and high. */
    RANGE
}
