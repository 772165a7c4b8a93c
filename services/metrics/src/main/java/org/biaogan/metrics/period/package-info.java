/**
 * The calendar of statistics: months, quarters, halves and years as one type.
 * Way in: {@code TimePeriod}. Needs nothing but the JDK.
 */
package org.biaogan.metrics.period;
