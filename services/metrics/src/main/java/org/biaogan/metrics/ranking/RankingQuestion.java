package org.biaogan.metrics.ranking;

import java.time.Instant;
import java.util.Optional;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Which ranking is asked for.
 *
 * @param period empty for the last month for which anything is known of the group's units
 */
record RankingQuestion(
        String group, String indicator, Optional<TimePeriod> period, RankedBy by, Optional<Instant> asOf) {}
