package org.biaogan.metrics.visit;

import java.util.List;

/** The problems found on a visit, as it keeps them. */
record StoredFound(List<FoundProblem> problems) {}
