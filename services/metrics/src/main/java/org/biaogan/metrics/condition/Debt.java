package org.biaogan.metrics.condition;

import java.time.LocalDate;

/**
 * How much a unit owes to projects, without what it is.
 *
 * @param owedBy null for what no unit was named for
 */
record Debt(String owedBy, long count, long mandatory, long overdue, LocalDate oldest) {}
