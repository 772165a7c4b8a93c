package org.biaogan.metrics.target;

import java.time.Instant;

/**
 * A year for which an indicator of a unit has a target, or had one that was withdrawn.
 *
 * @param knownFrom when any of its targets was set, changed or withdrawn last
 */
public record TargetYear(String indicator, String unit, Integer year, Instant knownFrom) {}
