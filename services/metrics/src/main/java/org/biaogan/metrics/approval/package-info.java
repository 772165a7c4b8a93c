/**
 * Approval of what editors recorded, by somebody else (审核): what waits, who may decide, and what was decided.
 * Way in: {@code ApprovalDesk}. Leans on observation, which keeps the waiting versions, and on unit for jurisdiction.
 */
package org.biaogan.metrics.approval;
