package org.biaogan.dashboard.milestone;

import java.util.List;

/** A project's nodes in order, and the reasons why one may come later. */
record Milestones(List<Milestone> items, List<Milestone.Reason> reasons) {}
