/**
 * What this service reads from the metrics service, as of one instant and with the caller's own token.
 * Way in: {@link org.biaogan.reports.metrics.BoardReader}.
 * Collaborators: the metrics service over REST; only the fields that are read are named here.
 */
package org.biaogan.reports.metrics;
