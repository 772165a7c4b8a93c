/**
 * The arithmetic of an assessment (完成进度): completion, deviation, rest of the year, and the light or state they give.
 * Way in: {@code Yardstick}, then {@code Standing}. Leans on indicator, period, trajectory and light.
 */
package org.biaogan.metrics.progress;
