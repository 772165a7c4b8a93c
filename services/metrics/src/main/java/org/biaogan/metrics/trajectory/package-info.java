/**
 * The way a target is expected to be reached within its year (序时进度).
 * Way in: {@code Trajectory}. Leans on period.
 */
package org.biaogan.metrics.trajectory;
