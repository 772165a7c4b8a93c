package org.biaogan.metrics.execution;

import org.biaogan.metrics.period.ReportingPeriod;

/** What may be known only once: a project's report on a period. */
record ReportKey(String project, ReportingPeriod period) {}
