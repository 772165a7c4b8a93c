package org.biaogan.metrics.condition;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked of the list of those who owe conditions.
 *
 * @param owedBy one unit; null for all
 * @param official what that official answers for; null for all
 * @param unit of projects of that unit and those below it; null for all
 */
record DebtorQuestion(String owedBy, String official, String unit, Optional<Instant> asOf) {}
