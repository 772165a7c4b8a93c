package org.biaogan.metrics.condition;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked of the list of what projects lack.
 *
 * @param owedBy one unit; null for all
 * @param unnamed only what no unit was named for
 * @param official what that official answers for; null for all
 * @param unit of projects of that unit and those below it; null for all
 */
record DebtorQuestion(String owedBy, boolean unnamed, String official, String unit, Optional<Instant> asOf) {}
