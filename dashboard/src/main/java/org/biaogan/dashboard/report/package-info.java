/**
 * Reports (报告): ordering one, waiting for it, opening it; frozen and rendered by the report service.
 * Way in: {@link org.biaogan.dashboard.report.ReportsPage} and {@link org.biaogan.dashboard.report.ReportPage}.
 * Collaborators: freshness, upstream, zone, page.
 */
package org.biaogan.dashboard.report;
