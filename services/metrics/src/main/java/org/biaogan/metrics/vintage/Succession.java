package org.biaogan.metrics.vintage;

/**
 * A version of a record that takes the place of another.
 *
 * @param before null where the record is new
 */
public record Succession<E extends Version>(E before, E next) {}
