package org.biaogan.metrics.project;

import java.util.List;

/** The plans of the years as a version keeps them. */
record StoredPlans(List<YearPlan> years) {}
