package org.biaogan.metrics.followup;

import java.util.Set;

/**
 * A person as seen from one matter.
 *
 * @param parts the sides taken in it by right
 * @param handled whether they accepted it, reported on it or asked for its closure before
 */
public record Standpoint(Set<Part> parts, boolean handled) {}
