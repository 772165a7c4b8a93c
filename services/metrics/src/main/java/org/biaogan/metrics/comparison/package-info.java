/**
 * Units held against each other (横向比较): places, parts in a total's growth, and what the units below add up to.
 * Way in: {@code RollUp}, {@code Ranking}, {@code Contribution}. Leans on progress; knows no framework.
 */
package org.biaogan.metrics.comparison;
