package org.biaogan.metrics.target;

import java.math.BigDecimal;

/**
 * How much of a year's target is to be reached by some month (进度节点).
 *
 * @param month by whose end, 1 to 12
 * @param percent cumulative share of the target, 0 to 100
 */
public record TrajectoryPoint(Integer month, BigDecimal percent) {}
