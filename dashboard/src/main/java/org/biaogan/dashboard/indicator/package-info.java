/**
 * One page an indicator of a unit (指标): where it stands and why, its curve and series, who answers for it, its corrections.
 * Way in: {@link org.biaogan.dashboard.indicator.IndicatorPage}.
 * Collaborators: assessment, zone, page.
 */
package org.biaogan.dashboard.indicator;
