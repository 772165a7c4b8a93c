package org.biaogan.metrics.change;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What changed between two instants.
 *
 * @param until repeats the instant asked for, or says which one was taken
 * @param revised how many numbers were revised in all, not on this page alone: {@code 3 figures revised since …}
 * @param newValues how many numbers are new in all
 * @param deeds how many deeds there are in all, of the kinds asked for
 */
public record ChangesView(
        OffsetDateTime since, OffsetDateTime until, long revised, long newValues, long deeds, List<ChangeView> items) {}
