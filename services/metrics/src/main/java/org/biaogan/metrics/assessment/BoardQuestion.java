package org.biaogan.metrics.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Page;

/**
 * What a board is asked.
 *
 * @param period empty for the last month for which anything is known
 * @param units empty for all
 * @param indicators empty for all
 * @param theme null for all
 * @param responsible an official's code, for the targets he or she answers for; null for all
 */
record BoardQuestion(
        Optional<TimePeriod> period,
        List<String> units,
        List<String> indicators,
        String theme,
        String responsible,
        Optional<Instant> asOf,
        Page page) {}
