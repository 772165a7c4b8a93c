package org.biaogan.metrics.intake;

import java.util.List;

/**
 * What a file changes, as it is stored.
 *
 * @param first the first of them
 * @param inAll how many there are
 */
record Changes(List<Change> first, int inAll) {}
