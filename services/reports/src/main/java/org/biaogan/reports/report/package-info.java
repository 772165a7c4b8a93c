/**
 * Reports as they were ordered: frozen figures, the template's version, who and when; written once, then only read.
 * Way in: {@link org.biaogan.reports.report.ReportRegister}.
 * Collaborators: template gathers the figures, printing makes the documents, audit and idempotency keep the books.
 */
package org.biaogan.reports.report;
