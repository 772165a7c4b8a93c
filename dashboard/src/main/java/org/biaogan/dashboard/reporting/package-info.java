/**
 * What a project reported, period by period (进展上报): who entered it, who approved it, how far it has come, and every
 * earlier version.
 * Way in: {@link org.biaogan.dashboard.reporting.ReportingDesk}. Collaborators: delivery (periods), figure, freshness,
 * refusal (what looks strange), upstream, page.
 */
package org.biaogan.dashboard.reporting;
