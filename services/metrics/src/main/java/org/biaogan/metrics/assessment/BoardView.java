package org.biaogan.metrics.assessment;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A board: where the targets stood at a period, as known at an instant.
 *
 * @param period the one asked for, or the last month for which anything is known
 * @param asOf repeats the instant asked for, or says which one was taken; asking with it answers the same for ever
 */
public record BoardView(String period, OffsetDateTime asOf, List<AssessmentView> items) {}
