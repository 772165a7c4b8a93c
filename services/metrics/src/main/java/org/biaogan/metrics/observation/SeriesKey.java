package org.biaogan.metrics.observation;

import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;

/** What makes a series: the numbers of one indicator for one unit on one measure and basis. */
public record SeriesKey(String indicator, String unit, Measure measure, Basis basis) {}
