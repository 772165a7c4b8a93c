package org.biaogan.metrics.observation;

/**
 * How many observations changed between two instants.
 *
 * @param all first values and revisions
 * @param revised those of which something was known before
 */
public record ChangeCount(long all, long revised) {}
