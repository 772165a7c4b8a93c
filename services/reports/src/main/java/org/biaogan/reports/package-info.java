/**
 * The report service (报告服务): reports with frozen figures, and the documents made from them.
 * Way in: the resources of {@code report} and {@code template}.
 * Collaborators: the metrics service over REST, PostgreSQL.
 */
package org.biaogan.reports;
