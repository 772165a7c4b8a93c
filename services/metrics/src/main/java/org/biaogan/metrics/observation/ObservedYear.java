package org.biaogan.metrics.observation;

import java.time.Instant;

/**
 * A year in which something was observed of an indicator of a unit.
 *
 * @param knownFrom when anything of that year became known last
 */
public record ObservedYear(String indicator, String unit, Integer year, Instant knownFrom) {}
