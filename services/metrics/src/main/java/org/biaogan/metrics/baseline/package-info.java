/**
 * The arithmetic of plans that change (基线): which versions are baselines, and how far a project slipped from them.
 * Way in: {@code Baselines}, {@code Slip}. Plain Java; knows no feature.
 */
package org.biaogan.metrics.baseline;
