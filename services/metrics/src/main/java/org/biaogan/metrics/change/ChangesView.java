package org.biaogan.metrics.change;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What changed between two instants.
 *
 * @param until repeats the instant asked for, or says which one was taken
 * @param revised how many numbers were revised in all, not on this page alone: {@code 3 figures revised since …}
 * @param newValues how many numbers are new in all
 */
public record ChangesView(
        OffsetDateTime since, OffsetDateTime until, long revised, long newValues, List<ChangeView> items) {}
