package org.biaogan.metrics.entry;

import java.time.Instant;
import java.util.Optional;
import org.biaogan.metrics.period.TimePeriod;

/** Which sheet is asked for. */
record EntryQuestion(String unit, TimePeriod period, Optional<Instant> asOf) {}
