package org.biaogan.metrics.visit;

import java.util.List;

/** The problems solved on a visit, as it keeps them. */
record StoredSolved(List<SolvedProblem> problems) {}
