/**
 * What a project has earned against its plan (挣值): curves, SPI and CPI, paper progress, cross-checks of money, the light.
 * Way in: {@code Curves}, {@code Assay}. Plain arithmetic over periods and the bands of lights; no framework, no clock.
 */
package org.biaogan.metrics.earnedvalue;
