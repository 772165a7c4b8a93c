package org.biaogan.metrics.trajectory;

import java.math.BigDecimal;

/**
 * How much of a past year's total had been reached by some month (同期占全年比重).
 *
 * @param share unrounded in DECIMAL128; below 0 or above 1 where the series falls within the year
 */
public record YearShare(int year, BigDecimal share) {}
