/**
 * What editors submitted and who decides on it (审批): waiting submissions, one's own, and what was decided before.
 * Way in: {@link org.biaogan.dashboard.approval.ApprovalPage}.
 * Collaborators: zone for the choice of units, assessment for the words of a status; asked of the metrics service.
 */
package org.biaogan.dashboard.approval;
