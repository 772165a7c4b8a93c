/**
 * The way a target is expected to be reached within its year (序时进度): evenly, by the season of past years, or by points.
 * Way in: {@code Trajectory}. Leans on period.
 */
package org.biaogan.metrics.trajectory;
