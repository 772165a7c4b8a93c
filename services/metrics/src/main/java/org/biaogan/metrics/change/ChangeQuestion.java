package org.biaogan.metrics.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Page;

/**
 * What is asked.
 *
 * @param until empty for now
 * @param period empty for the last due one of each indicator, then and now, and for the numbers of all periods
 * @param units empty for all; those below them are included
 * @param responsible an official's code; null for all
 */
record ChangeQuestion(
        Instant since,
        Optional<Instant> until,
        Optional<TimePeriod> period,
        List<String> units,
        String responsible,
        Page page) {}
