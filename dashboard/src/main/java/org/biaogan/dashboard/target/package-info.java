/**
 * Targets of a unit and year (目标) with their trajectories: a list, and a form to add and revise with a look ahead first.
 * Way in: {@link org.biaogan.dashboard.target.TargetPage}.
 * Collaborators: zone, curve, freshness, upstream, page, visitor.
 */
package org.biaogan.dashboard.target;
