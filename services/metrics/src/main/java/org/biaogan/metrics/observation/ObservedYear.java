package org.biaogan.metrics.observation;

/** A year in which something was observed of an indicator of a unit. */
public record ObservedYear(String indicator, String unit, Integer year) {}
