package org.biaogan.reports.template;

import java.time.OffsetDateTime;

/** What gathering brought: figures as of one instant, and the words the register of reports needs. */
public record Findings(String title, String period, String unitName, OffsetDateTime asOf, FrozenFigures figures) {}
