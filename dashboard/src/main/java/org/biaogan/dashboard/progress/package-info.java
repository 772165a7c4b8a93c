/**
 * Entry of what a unit's projects have achieved in a period (进展填报), and decisions on what waits for approval.
 * Way in: {@link org.biaogan.dashboard.progress.ProgressPage} and {@link org.biaogan.dashboard.progress.ProgressFilePage}.
 * Collaborators: workbook, attachment (photos), project (how one is mentioned), zone, visitor, page; asked of the metrics service.
 */
package org.biaogan.dashboard.progress;
