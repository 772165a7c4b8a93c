package org.biaogan.metrics.project;

import java.math.BigDecimal;

/**
 * What a project is to bring in a year (年度计划).
 *
 * @param investment the money to be completed in the year, in the project's unit of money; null where only a goal is set
 * @param goal the physical stage to be reached (形象进度目标), in words
 */
public record YearPlan(int year, BigDecimal investment, String goal, String goalEn) {}
