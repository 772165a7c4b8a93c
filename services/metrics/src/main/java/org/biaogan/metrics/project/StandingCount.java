package org.biaogan.metrics.project;

/**
 * How many projects stand alike today.
 *
 * @param standing a light, or why there is none
 */
public record StandingCount(String standing, long count) {}
