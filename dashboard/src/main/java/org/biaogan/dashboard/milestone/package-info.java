/**
 * The milestones of a project (里程碑节点): planned, forecast and reached, every slip with its reason, and the form to move one.
 * Way in: {@link org.biaogan.dashboard.milestone.MilestoneDesk}. Collaborators: freshness, upstream, page.
 */
package org.biaogan.dashboard.milestone;
