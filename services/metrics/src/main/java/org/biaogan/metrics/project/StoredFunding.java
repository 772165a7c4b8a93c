package org.biaogan.metrics.project;

import java.util.List;

/** The composition of the investment as a version keeps it. */
record StoredFunding(List<Funding> parts) {}
