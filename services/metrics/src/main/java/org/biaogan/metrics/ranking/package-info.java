/**
 * Units and themes held against each other at a period (排位与贡献): ranks within a peer group, contributions to growth,
 * progress by theme. Way in: {@code RankingTable}, {@code ThemeProgress}. Numbers are those of assessment, the arithmetic
 * is comparison's.
 */
package org.biaogan.metrics.ranking;
