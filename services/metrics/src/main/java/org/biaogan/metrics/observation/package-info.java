/**
 * What was observed (数据): values of indicators for units and periods, append-only, with every version kept.
 * Way in: {@code ObservationJournal}. Leans on indicator, unit, period and vintage.
 */
package org.biaogan.metrics.observation;
