package org.biaogan.metrics.observation;

import java.time.LocalDate;

/** How many versions of an indicator wait for a unit and the periods that end on a day. */
public record PendingCount(String indicator, String unit, LocalDate periodEnd, long count) {}
