/**
 * The audit trail: who changed what and when, written in the transaction of the change and never altered.
 * Way in: {@code AuditTrail}. Leans on access for the name of the caller.
 */
package org.biaogan.metrics.audit;
