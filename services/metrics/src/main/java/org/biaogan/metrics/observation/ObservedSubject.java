package org.biaogan.metrics.observation;

import java.time.LocalDate;

/** An indicator of a unit for which something is known. */
public record ObservedSubject(String indicator, String unit, LocalDate lastPeriodEnd) {}
