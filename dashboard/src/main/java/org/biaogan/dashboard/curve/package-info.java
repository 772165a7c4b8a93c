/**
 * Curves over time, drawn twice from the same figures: as SVG without scripts and as a live chart with them.
 * Way in: {@link org.biaogan.dashboard.curve.Curve}, {@link org.biaogan.dashboard.curve.Picture} and
 * {@link org.biaogan.dashboard.curve.ChartData}. Collaborators: none.
 */
package org.biaogan.dashboard.curve;
