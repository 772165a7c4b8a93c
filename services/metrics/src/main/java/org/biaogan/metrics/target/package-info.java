/**
 * What is to be reached in a year (目标): by which unit, on which indicator, how ambitious, who answers for it.
 * Way in: {@code TargetBook}. Leans on indicator, unit, official and vintage.
 */
package org.biaogan.metrics.target;
