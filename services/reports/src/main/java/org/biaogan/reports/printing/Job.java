package org.biaogan.reports.printing;

import java.util.UUID;
import org.biaogan.reports.template.FrozenFigures;

/** A leased report. The attempt is its fence: a worker whose lease ran out can no longer store anything. */
record Job(UUID reportId, int attempt, String title, String template, int templateVersion, FrozenFigures figures) {}
