package org.biaogan.metrics.observation;

/** How many observations of an indicator are known for a unit. */
public record SeriesSize(String unit, String indicator, long rows) {}
