/**
 * The trail of who did what: one row in the transaction of every change, never altered afterwards.
 * Way in: {@link org.biaogan.reports.audit.AuditTrail}.
 * Collaborators: none; rows are independent, so that chaining them later needs no global lock.
 */
package org.biaogan.reports.audit;
